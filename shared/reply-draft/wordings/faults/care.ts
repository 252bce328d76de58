import type { Facet } from '../../facet'

const exact = { theme: 'accuracy', polarity: 'negative' } as const

/** Wrong, missing, forgotten. */
export const accuracyFaults: readonly Facet[] = [
  {
    ...exact,
    trades: ['home', 'pets'],
    cues: [
      'gate|door|window|garage ... (open|unlocked|unlatched|ajar)',
      '(close|lock|shut|latch) the? gate|door|windows',
    ],
    thing: 'what we left open',
    sorry: ['{Sorry} about what we left open'],
    owned: ['we did not close up properly'],
    lines: [
      'closing up behind us is part of the job',
      'we should leave a place the way we found it',
      'a last look around should catch that',
    ],
    how: ['who was last out that day', 'how we close up after a job'],
  },
  {
    ...exact,
    cues: [
      '(missing|forgot|forgotten|minus|without|short|incomplete|left out)',
      'no|not (forks|cutlery|sauce|utensils|napkins|straw)',
      'never included',
    ],
    thing: 'the missing items',
    sorry: [
      '{Sorry} something was missing',
      '{Sorry} about what we left out',
      '{Sorry} not everything you asked for was there',
    ],
    lines: [
      'an order should be complete when it leaves here',
      'one more look at the list would have caught it',
      'what you asked for is what you should get, all of it',
    ],
    how: ['how that got missed', 'how we check orders before they go out', 'what happened with that order'],
  },
  {
    ...exact,
    cues: ['(wrong|instead|swapped|switched|mixed|mix-up|mistake|mistakes|different|someone else|got _ instead)'],
    thing: 'the mix-up',
    sorry: ['{Sorry} about the mix-up'],
    owned: ['we got it wrong', 'we did not do what you asked for'],
    lines: [
      'you should get exactly what you ordered',
      'we should get it right the first time',
      'a mix-up like that should be caught on our side, not on yours',
    ],
    how: ['how it got mixed up', 'where the mistake happened', 'how we double-check before anything goes out'],
  },
  {
    ...exact,
    cues: ['website|online|site|sign|listing|listed|advertised|photos|pictures|page|menu|says|said'],
    thing: 'the wrong information',
    sorry: ['{Sorry} about the wrong information', '{Sorry} what we post did not match what you found'],
    lines: [
      'what we post and what you find here should match',
      'people plan around what we post, so it has to be right',
      'the information we put out should be correct',
    ],
    how: ['where the old information is still posted', 'what needs to be updated', 'how it got out of date'],
  },
  {
    ...exact,
    cues: [
      'asked (for|them|her|him|to)',
      'instructions|instruction|request|requested|note|notes|specif*',
      'told (them|her|him|you)',
    ],
    thing: 'the missed request',
    sorry: ['{Sorry} your request got lost'],
    owned: ['we did not do what you asked for', 'we did not follow what you asked for'],
    lines: [
      'a clear request should be followed',
      'you told us what you wanted, and we should have listened',
      'we should write it down and do it that way',
    ],
    how: ['how the request got missed', 'how we pass requests along', 'where it got lost'],
  },
  {
    ...exact,
    thing: 'the mistake',
    sorry: ['{Sorry} about the mistake'],
    owned: ['we did not get it right'],
    lines: [
      'it should be right the first time',
      'getting the details right is our job, not yours',
      'a mistake like that costs you time, and {I} know it',
    ],
    how: ['how the mistake happened', 'what went wrong', 'how we can catch it sooner'],
  },
]

const harm = { theme: 'damage', polarity: 'negative' } as const

/** Things broken, scratched or lost. Nobody's fault is stated, whatever happened. */
export const damageFaults: readonly Facet[] = [
  {
    ...harm,
    cues: ['lost|missing|gone|disappeared|vanished', 'never found'],
    lines: [
      'people trust us with their things, and we take that seriously',
      'not knowing where something is would worry anyone',
      'what people leave with us should come back to them',
    ],
    how: ['where it could be', 'what happened to it'],
    regret: ['{Im} sorry to hear about this', '{I} can see why you are upset'],
  },
  {
    ...harm,
    lines: [
      'it is upsetting to find something damaged',
      'anyone would be unhappy to find that',
      'people trust us with their things, and we take that seriously',
      '{I} understand why that upset you',
    ],
    how: ['what happened', 'how the job was handled'],
    regret: ['{Im} sorry to hear about this', '{I} can see why you are upset', '{Im} sorry to hear it'],
  },
]

/** Something unsafe that hurt nobody. */
export const safetyFaults: readonly Facet[] = [
  {
    theme: 'safety',
    polarity: 'negative',
    cues: [
      'dangerous|unsafe|safety|hazard|hazardous|risk|risky|slippery|unlocked|tripped|trip|exposed|sharp|dark|railing|rail|fire|smoke|burn*|door|locked|unsecured',
    ],
    lines: [
      'safety comes first here',
      'people should feel safe here',
      'we want to hear about anything like this right away',
    ],
    how: ['what needs to be made safe', 'what we need to fix first'],
    regret: ['{Im} glad you spoke up', 'thank you for pointing it out'],
  },
]
