import type { Facet } from '../../facet'

const work = { theme: 'quality', polarity: 'negative' } as const

/** Workmanship, goods, rooms and everything else that can be done well or badly. */
export const workFaults: readonly Facet[] = [
  {
    ...work,
    trades: ['home', 'repair', 'pets'],
    cues: [
      'again|still|same|worse|lasted|returned|weeks|days|week|month|months',
      'came|comes|is|are back',
      'second|third time',
      '(a|one|two) (week|weeks|day|days|month|months) later',
      'started to',
    ],
    thing: 'the repair',
    lines: [
      'a repair is only a repair when it holds',
      'a job is done when the trouble is gone and stays gone',
      'having the same trouble back is worse than the first time',
      '{item} should have been settled by the time we left',
      'nobody should have to wonder whether it will hold',
      'coming back to the same problem is not what anyone pays for',
    ],
    how: ['why it did not hold', 'what was done the first time', 'what we may have missed'],
  },
  {
    ...work,
    trades: ['home', 'repair'],
    cues: [
      'unfinished|incomplete|punch-list|abandoned',
      'half (done|finished|built|a)',
      'built|did|finished half',
      '(never|not|still) finished',
      'left (it|the|half|unfinished)',
    ],
    thing: 'the unfinished work',
    lines: [
      'a job half done is not done',
      'the last tenth of a job is the part people live with',
      'work should be finished before anyone calls it finished',
      'an open list at the end of a job is our list and not yours',
    ],
    how: ['what is still open', 'how the last part was left', 'where the work stopped'],
  },
  {
    ...work,
    trades: ['home', 'repair'],
    cues: [
      'crooked|uneven|gap|gaps|sloppy|rough|seam|seams|visible|line|lines|patchy|wobbl*|squeak*|squeal*|rattle*|loose|bubbl*|peel*|streak*|smear*|leak*|drip*|noise|noisy|beep*',
    ],
    thing: 'the finish',
    lines: [
      'the small things are the ones you see and hear every day',
      '{item} should be right when we hand {item.them} over',
      'care shows in the details, and so does the lack of it',
      '{item} {item.deserve} another look',
      'good work should not call attention to itself',
    ],
    how: ['how {item} {item.was} left', 'how that was signed off', 'what it takes to put it straight'],
  },
  {
    ...work,
    trades: ['beauty'],
    thing: 'the result',
    lines: [
      '{item} should be right before anyone leaves the chair',
      'people wear our work for weeks, so it has to be right',
      'what someone asks for and what they see in the mirror should match',
      'the last look in the mirror should be a happy one',
      '{item} {item.deserve} more care than that',
      'nobody should leave here wishing for a hat',
    ],
    how: ['how {item} came out that way', 'what was agreed and what was done', 'how we can put it straight'],
  },
  {
    ...work,
    trades: ['shop'],
    cues: ['wilt*|brown|dead|droop*|fad*|fresh'],
    thing: 'the flowers',
    plural: true,
    lines: [
      'flowers should be at their best when they are handed over',
      'flowers carry a message, and tired ones carry the wrong one',
      'stems should last the week and look glad to be there',
      'flowers that fade early spoil the thought behind them',
    ],
    how: ['how fresh they were when they went out', 'how they were kept', 'how that bunch was chosen'],
  },
  {
    ...work,
    trades: ['shop', 'repair'],
    cues: [
      'broke|broken|fell|apart|lasted|died|stopped|tore|ripped|split|snapped|cheap|flimsy|zipper|seam|blank|defective|faulty',
    ],
    thing: 'how it held up',
    lines: [
      'something bought here should last',
      'a thing that gives out so soon is no bargain at any price',
      '{item} should have held up far longer than that',
      'we stand behind what goes over our counter',
      'what people carry home from us should still work next month',
    ],
    how: ['why it gave out', 'how that batch is holding up', 'what can be done about it'],
  },
  {
    ...work,
    trades: ['lodging'],
    cues: ['bed|beds|mattress|pillow|pillows|sleep|slept|blanket|blankets'],
    thing: 'the bed',
    lines: [
      'a good night is the whole point of a room',
      'nobody should have to think about the bed at all',
      'whatever else a place has, people come to sleep well',
      'a bed that keeps someone awake undoes everything around it',
    ],
    how: ['what that bed needs', 'how that room was set up', 'which bed should be replaced first'],
  },
  {
    ...work,
    trades: ['lodging'],
    thing: 'the room',
    lines: [
      'a room should be comfortable without anyone having to ask',
      '{item} should work and be pleasant, and that is not much to ask',
      'a stay is made of small comforts, and each of them counts',
      'the room in the pictures should be the room people walk into',
    ],
    how: ['what that room needs', 'how {item} {item.be} holding up', 'what we missed on our rounds'],
  },
  {
    ...work,
    trades: ['fitness'],
    thing: 'the equipment',
    lines: [
      'things should work when people come to use them',
      'a sign that says "soon" is not a repair',
      'people plan their hour here, and {item} should be ready for it',
      'members come to train and not to wait for repairs',
    ],
    how: [
      'how long that has been waiting for repair',
      'what needs mending first',
      'why {item} {item.was} out of order',
    ],
  },
  {
    ...work,
    trades: ['events'],
    thing: 'the arrangements',
    plural: true,
    lines: [
      'a day like that comes once, and our part of it should be right',
      '{item} should have been better than that',
      'people trust us with a day they will remember, and we take that to heart',
      'an event is planned for months, so our part has to be ready',
    ],
    how: ['how {item} {item.was} set up', 'what went wrong on our side', 'how we prepared for it'],
  },
  {
    ...work,
    thing: 'the work',
    lines: [
      'it is fair to expect better work',
      '{item} should have been better than that',
      '{item} {item.deserve} another look',
      'work should speak well of the people who did it',
      'that is nothing {I} would be glad to put {my} name to',
      'there is no joy in good money spent on work that disappoints',
    ],
    how: ['how the work was done', 'what went wrong with {item}', 'how that was signed off'],
  },
]
