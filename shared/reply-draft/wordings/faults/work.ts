import type { Facet } from '../../facet'

const work = { theme: 'quality', polarity: 'negative' } as const

/** A bad night: what may be said of a bed, by whichever words it was told. */
const bedding = {
  thing: 'the bed',
  sorry: ['{Sorry} it was such a poor night', '{Sorry} about the bed'],
  lines: [
    "a good night's sleep is what a guest comes for",
    'a comfortable bed is the most important thing in a room',
    'a bad bed spoils the best of stays',
  ],
  how: ['what that bed needs', 'which beds need to be replaced', 'how that room is set up'],
} as const

/** Workmanship, goods, rooms and everything else that can be done well or badly. */
export const workFaults: readonly Facet[] = [
  {
    ...work,
    trades: ['home', 'repair'],
    cues: [
      '(quit|broke|failed|stopped|died|leaked|leaking|dripping|drips) again',
      'still (drip*|leak*|not|broken|no|makes|making|the same|squeak*|clogged|does|doing|dripping|leaking)',
      'same (problem|issue|noise|leak|thing)',
      '(noise|leak|problem|smell|drip|light|issue|ants|mice|bugs|rattle|squeak|sound|stain) ... (back|again|returned)',
      'second|third|fourth (time|visit|trip)',
      '(a|one|two|three) (week|weeks|day|days|month|months) later',
      "(didn't|did not|never|not) (fix|fixed|last|solve|solved)",
      'worse (than|now)',
    ],
    thing: 'the repair',
    sorry: ['{Sorry} it is still not fixed', '{Sorry} you are still dealing with this'],
    owned: ['we did not get it fixed the first time'],
    lines: [
      'when we fix something, it should stay fixed',
      'a repair should hold, and it is on us to make sure it does',
      'nobody should have to call us out for the same thing twice',
    ],
    how: ['why it did not hold', 'what we missed the first time', 'what was done each time'],
  },
  {
    ...work,
    trades: ['home', 'repair'],
    cues: [
      'unfinished|incomplete|punch-list|abandoned',
      'half (done|finished|built)',
      'built|did|finished half',
      '(never|not|still) finished',
      'left (it|the|half|unfinished)',
    ],
    thing: 'the unfinished work',
    sorry: ['{Sorry} about the unfinished work'],
    owned: ['we have not finished'],
    lines: [
      'a job should be finished before we call it done',
      'nobody should have to live with a half-done job',
      'we should finish what we start',
    ],
    how: ['what is still open', 'why the work stopped', 'what it will take to finish'],
  },
  {
    ...work,
    trades: ['home', 'repair'],
    cues: [
      'crooked|uneven|gap|gaps|sloppy|rough|seam|seams|visible|line|lines|patchy|wobbl*|squeak*|squeal*|rattle*|loose|bubbl*|peel*|streak*|smear*|leak*|drip*|noise|noisy|beep*|shine',
    ],
    thing: 'the finish',
    sorry: [
      '{Sorry} {item} {item.was} not done right',
      '{Sorry} about {item}',
      '{Sorry} the work was not cleaner than that',
    ],
    lines: [
      'the details should be right before we call a job done',
      '{item} {item.need} another look from us',
      'nobody should have to live with sloppy work',
    ],
    how: ['how {item} {item.was} left', 'how the work was checked', 'what it will take to fix it'],
  },
  {
    ...work,
    alone: true,
    trades: ['beauty', 'pets'],
    cues: [
      '(asked|wanted|said|told) ... (inch|inches|trim|bangs|layers|shoulder|length)',
      '(cut|took|lost|chopped|hacked) ... (inch|inches|too much|short|shorter|off)',
      'too short',
      'shaved (him|her|my|the|it|off)',
    ],
    thing: 'the cut',
    sorry: ['{Sorry} it came off so much shorter than you wanted', '{Sorry} it was not the cut you asked for'],
    owned: ['we took off more than you asked for'],
    lines: [
      'you said what you wanted, and we should have listened',
      'the length is your call, not ours',
      'we should agree on the length before the first cut',
    ],
    how: ['what was said before we started', 'how that request got lost'],
  },
  {
    ...work,
    trades: ['beauty'],
    thing: 'the result',
    sorry: [
      '{Sorry} about {item}',
      '{Sorry} about how it turned out',
      '{Sorry} it did not turn out the way you wanted',
    ],
    lines: [
      'you know what you wanted, and we should have got there',
      'you should walk out happy with how it looks',
      'the result should match what you asked for',
    ],
    how: ['what went wrong with {item}', 'what was discussed before we started', 'how we can fix it'],
  },
  {
    ...work,
    trades: ['shop'],
    cues: ['wilt*|brown|dead|droop*|fad*|fresh|petals'],
    thing: 'the flowers',
    plural: true,
    sorry: [
      '{Sorry} the flowers did not last',
      '{Sorry} about the flowers',
      '{Sorry} the flowers were not as fresh as they should be',
    ],
    lines: [
      'flowers from us should look their best for days',
      'flowers should be fresh when they leave the shop',
      'a gift like that should not fade by the next day',
    ],
    how: ['how fresh they were when they went out', 'how they were stored', 'how that bunch was picked'],
  },
  {
    ...work,
    trades: ['shop', 'repair'],
    cues: [
      'broke|broken|fell|apart|lasted|died|stopped|tore|ripped|split|snapped|cheap|flimsy|zipper|seam|blank|defective|faulty',
      'dead spot|pixel|pixels',
    ],
    thing: 'how it held up',
    sorry: ['{Sorry} {item} did not hold up', '{Sorry} it gave out on you so soon', '{Sorry} about {item}'],
    lines: [
      'something that comes from here should last',
      'you should be able to trust what we hand you',
      'nobody should have to come back that soon',
    ],
    how: ['why it gave out', 'whether there is a problem with that batch', 'what we can do about it'],
  },
  {
    ...work,
    trades: ['lodging'],
    alone: true,
    cues: [
      '(bed|beds|mattress|mattresses|pillow|pillows) ... (lumpy|hard|sagging|sags|sagged|springs|valley|dip|uncomfortable|awful|terrible|stiff|flat)',
      'could not sleep',
      'barely slept',
      'slept badly',
      'back hurt',
    ],
    ...bedding,
  },
  {
    ...work,
    trades: ['lodging'],
    cues: ['bed|beds|mattress|pillow|pillows|sleep|slept|blanket|blankets'],
    ...bedding,
  },
  {
    ...work,
    alone: true,
    trades: ['lodging'],
    cues: [
      'shower ... (cold|dripped|trickle|broken)',
      'no hot water',
      'ran cold',
      '(toilet|heater|heating|ac|tv) ... (broken|work|working|dead)',
    ],
    thing: 'the state of the room',
    sorry: ['{Sorry} not everything in the room worked', '{Sorry} the room was not in proper working order'],
    lines: [
      'hot water and working fixtures are the least a room should have',
      'everything in a room should work before we hand over the key',
    ],
    how: ['what that room needs', 'what we missed when the room was checked'],
  },
  {
    ...work,
    trades: ['lodging'],
    thing: 'the room',
    sorry: ['{Sorry} about {item}', '{Sorry} the room let you down', '{Sorry} your stay was not more comfortable'],
    lines: [
      'a room should be comfortable and in good working order',
      'you should get the room you expected',
      'the room should have been better than that',
    ],
    how: ['what that room needs', 'what we missed when the room was checked'],
  },
  {
    ...work,
    trades: ['fitness'],
    thing: 'the equipment',
    sorry: ['{Sorry} about {item}', '{Sorry} not everything was in working order'],
    lines: [
      'equipment should work when you come to use it',
      'a repair should take days, not months',
      'you pay for a place where things work',
    ],
    how: ['how long it has been out of order', 'what needs to be fixed first', 'when it will be working again'],
  },
  {
    ...work,
    trades: ['events'],
    thing: 'how it turned out',
    sorry: ['{Sorry} about {item}', '{Sorry} our part of the day was not better'],
    owned: ['we let you down'],
    lines: [
      'a day like that only happens once, and our part should be right',
      'you trusted us with an important day, and {I} take that seriously',
      'everything should be ready before the first guest arrives',
    ],
    how: ['how it was set up', 'what went wrong', 'how we prepared for it'],
  },
  {
    ...work,
    thing: 'the work',
    sorry: ['{Sorry} about {item}', '{Sorry} the work let you down', '{Sorry} the work was not up to standard'],
    lines: [
      'it is fair to expect better work from us',
      'you should be happy with the work when we are done',
      'that is not the work we want to put our name to',
      '{item} {item.need} another look from us',
    ],
    how: ['what went wrong', 'what went wrong with {item}', 'how the work was checked'],
  },
]
