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
    thing: 'the work',
    lines: [
      'the work should hold up',
      'a problem should be fixed the first time',
      'nobody should have to deal with the same problem twice',
      'when we fix something, it should stay fixed',
    ],
    how: ['why the problem came back', 'what was done the first time', 'what we may have missed'],
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
      'a job should be finished before we call it done',
      'nobody should be left with an unfinished job',
      'we should finish what we start',
    ],
    how: ['what is still open', 'why the work stopped', 'what it will take to finish'],
  },
  {
    ...work,
    trades: ['home', 'repair'],
    cues: [
      'crooked|uneven|gap|gaps|sloppy|rough|seam|seams|visible|line|lines|patchy|wobbl*|squeak*|squeal*|rattle*|loose|bubbl*|peel*|streak*|smear*|leak*|drip*|noise|noisy|beep*',
    ],
    thing: 'the finish',
    lines: [
      '{item} should be right before we leave',
      'the details should be right before we call a job done',
      '{item} {item.need} another look from us',
      'nobody should have to live with sloppy work',
    ],
    how: ['how {item} {item.was} left', 'how the work was checked', 'what it will take to fix it'],
  },
  {
    ...work,
    trades: ['beauty'],
    thing: 'the result',
    lines: [
      '{item} should look right before anyone leaves the chair',
      'people should walk out happy with how they look',
      'the result should match what people asked for',
      '{item} should have turned out better than that',
    ],
    how: ['what went wrong with {item}', 'what was discussed before we started', 'how we can fix it'],
  },
  {
    ...work,
    trades: ['shop'],
    cues: ['wilt*|brown|dead|droop*|fad*|fresh'],
    thing: 'the flowers',
    plural: true,
    lines: [
      'flowers should be fresh when they leave the shop',
      'flowers should look their best and last for days',
      'nobody should get tired flowers from us',
    ],
    how: ['how fresh they were when they went out', 'how they were stored', 'how that bunch was picked'],
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
      '{item} should have lasted a lot longer than that',
      'people should be able to trust what we sell',
      'nobody should have to bring something back that soon',
    ],
    how: ['why it gave out', 'whether there is a problem with that batch', 'what we can do about it'],
  },
  {
    ...work,
    trades: ['lodging'],
    cues: ['bed|beds|mattress|pillow|pillows|sleep|slept|blanket|blankets'],
    thing: 'the bed',
    lines: [
      "every guest should get a good night's sleep",
      'a comfortable bed is the most important thing in a room',
      'nobody should lose sleep over one of our beds',
    ],
    how: ['what that bed needs', 'which beds need to be replaced', 'how that room is set up'],
  },
  {
    ...work,
    trades: ['lodging'],
    thing: 'the room',
    lines: [
      'a room should be comfortable and in good working order',
      '{item} should work and be ready for every guest',
      'guests should get the room they expected',
      'nobody should have a room with problems like that',
    ],
    how: ['what that room needs', 'what {item} {item.need}', 'what we missed when the room was checked'],
  },
  {
    ...work,
    trades: ['fitness'],
    thing: 'the equipment',
    lines: [
      'equipment should work when people come to use it',
      '{item} should be ready when members come in',
      'broken equipment should be fixed quickly',
    ],
    how: ['how long it has been out of order', 'what needs to be fixed first', 'when {item} will be working again'],
  },
  {
    ...work,
    trades: ['events'],
    thing: 'how it was set up',
    lines: [
      'an event like that only happens once, and our part should be right',
      '{item} should have been better than that',
      'people trust us with an important day, and we take that seriously',
      'everything should be ready before the guests arrive',
    ],
    how: ['how {item} {item.was} set up', 'what went wrong', 'how we prepared for it'],
  },
  {
    ...work,
    thing: 'the work',
    lines: [
      'it is fair to expect better work from us',
      '{item} should have been better than that',
      '{item} {item.need} another look from us',
      'that is not the quality we want to deliver',
      'people should be happy with the work when we are done',
    ],
    how: ['what went wrong', 'what went wrong with {item}', 'how the work was checked'],
  },
]
