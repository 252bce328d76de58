import type { Facet } from '../../facet'

const people = { theme: 'staff', polarity: 'positive', alone: true } as const

/** How people were met and kept: each is known by its own words. */
export const welcomeMerits: readonly Facet[] = [
  {
    ...people,
    cues: [
      'without (being|us|me|even)? (asked|asking|having to ask)',
      'before (we|i) (had to|even|could)? (ask|asked)',
      'anticipated (our|my|every)',
      'offered to (carry|help|hold|wait|swap|replace|come|stay)',
    ],
    lines: [
      '{Im} glad somebody thought of it before you had to ask',
      'noticing before anyone asks is a habit {Id} like us to keep',
      '{Ill} tell {team} the small kindness was noticed',
    ],
  },
  {
    ...people,
    cues: [
      'pay next time',
      'no questions asked',
      'made it right',
      'made things right',
      'took care of (it|us|me|everything|the problem)',
      '(sorted|fixed|worked|straightened) it out',
      'stood behind',
      'honored (the|their|my)',
    ],
    lines: [
      'when something goes sideways, sorting it out is the part that counts',
      '{Im} glad we could sort it out without a fuss',
      'standing behind what we do is part of doing it',
    ],
  },
  {
    ...people,
    cues: [
      'with a smile',
      'smile|smiles on',
      'stopped smiling',
      'always smiling',
      'big smile|smiles',
      'cheerful|cheery|bubbly',
    ],
    lines: [
      '{Ill} tell {team} the smiles were noticed',
      'a smile on a busy day is worth a lot, so thank you for noticing',
    ],
  },
  {
    ...people,
    cues: [
      '(looked|taken|took) (after|care of)',
      '(felt|feel|feels) (welcome|welcomed|at home|like home|like family)',
      'like (family|a regular|regulars|royalty|an old friend|old friends)',
      'made (us|me|everyone) feel',
      'warm welcome',
      'so welcoming',
    ],
    lines: [
      '{Im} glad you felt at home with us',
      'making people feel welcome is where it all starts, so thank you for saying so',
      '{Ill} pass that on to {team}, because the welcome is their doing',
    ],
  },
  {
    ...people,
    cues: [
      'booster seats|seat',
      'crayons',
      'high chair|chairs',
      '(kid|family|child|stroller) friendly',
      'play (area|corner)',
    ],
    trades: ['food', 'lodging', 'shop', 'events'],
    lines: ['a table where everybody feels welcome is the whole idea', '{Im} glad the whole table was comfortable'],
  },
  {
    ...people,
    cues: [
      '(just)? moved here',
      'just moved',
      'new (to|in) (town|the area|the neighborhood|the city)',
      'new neighborhood',
    ],
    lines: ['welcome to the neighborhood, and {Im} glad you found us', '{Im} glad you found us so soon after the move'],
  },
  {
    ...people,
    cues: ['hidden gem', '(a|little|real|true|local|absolute) gem', 'best kept secret'],
    lines: ['a gem is a lovely thing to be called', '{Ill} take being called a gem any day'],
  },
  {
    ...people,
    cues: [
      'attention to detail',
      'every (little|single)? detail',
      'down to the (last|smallest)',
      'perfectionist|meticulous|thorough|immaculate',
    ],
    thing: 'the details',
    plural: true,
    lines: [
      'the details are where we spend our time, so {Im} glad they showed',
      '{Ill} tell {team} the details were noticed',
    ],
  },
  {
    ...people,
    cues: [
      '(worked|works|work) (so|really|very)? hard',
      'hardworking|(hard working)',
      'hustle|hustled|hustling',
      'efficient|efficiently',
    ],
    lines: ['{Ill} tell {team} the hard work was seen', 'it was a full day of work, so thank you for seeing that'],
  },
  {
    ...people,
    theme: 'communication',
    cues: [
      'kept (me|us) (informed|updated|posted|in the loop|up to date)',
      '(sent|texted|got) (me|us)? (photos|pictures|updates|a text)',
      '(great|good|excellent|clear|amazing) communication',
      '(called|texted) (first|ahead|before|when)',
      '(quick|fast|prompt) (to)? (reply|respond|response|answer|call back)',
    ],
    thing: 'the communication',
    lines: [
      '{Im} glad you knew where things stood all along',
      'nobody likes to be left guessing, so {Im} glad the updates helped',
    ],
  },
  {
    ...people,
    theme: 'delivery',
    trades: ['food', 'shop'],
    cues: [
      '(delivery|driver|delivered|arrived) ... (early|quick|quickly|fast|on time|friendly|kind|polite|hot|ahead)',
      '(early|quick|fast|prompt) delivery',
      'early if anything',
    ],
    thing: 'the delivery',
    lines: ['{Ill} pass that along to the driver', '{Im} glad the delivery got to you in good time'],
  },
  {
    ...people,
    trades: ['pets'],
    cues: ['(loves|loved|adores|enjoys|enjoyed) (it|them|her|him|going|coming|here|this|everyone)'],
    lines: ['the feeling is mutual, and {Ill} tell {team} so', 'knowing it was a happy visit makes {my} day'],
  },
  {
    ...people,
    mild: true,
    cues: [
      "(will|would|definitely|certainly|already|we'll|i'll) (be|come|go|order|book|use|call|return|stay|hire) (back|again|them|here|another)?",
      'be back',
      'coming back',
      'back soon',
      'next time',
      'planning (the|our|my) next',
    ],
    lines: [
      'we will be glad to see you back',
      'knowing you would do it again is the best part',
      'the welcome will be the same next time',
    ],
  },
]
