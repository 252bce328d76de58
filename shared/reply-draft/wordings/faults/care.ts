import type { Facet } from '../../facet'

const exact = { theme: 'accuracy', polarity: 'negative' } as const

/** Wrong, missing, forgotten. */
export const accuracyFaults: readonly Facet[] = [
  {
    ...exact,
    cues: [
      '(missing|forgot|forgotten|minus|without|short|incomplete|left out)',
      'no|not (forks|cutlery|sauce|utensils|napkins|straw)',
      'never included',
    ],
    thing: 'the missing items',
    lines: [
      'an order should be complete when it leaves here',
      'everything people ordered should be in the bag',
      'we should check every order carefully',
    ],
    how: ['how that got missed', 'how we check orders before they go out', 'what happened with that order'],
  },
  {
    ...exact,
    cues: ['(wrong|instead|swapped|switched|mixed|mix-up|mistake|mistakes|different|someone else|got _ instead)'],
    thing: 'the mix-up',
    lines: [
      'people should get exactly what they ordered',
      'we should get it right the first time',
      'a wrong order is frustrating, and we should catch it before it goes out',
      'getting the order right is a basic part of the job',
    ],
    how: ['how the order got mixed up', 'where the mistake happened', 'how we double-check orders'],
  },
  {
    ...exact,
    cues: ['website|online|site|sign|listing|listed|advertised|photos|pictures|page|menu|says|said'],
    thing: 'the wrong information',
    lines: [
      'the information we put out should be correct',
      'people plan around what we post, so it has to be right',
      'what we post and what people find here should match',
    ],
    how: ['where the old information is still posted', 'what needs to be updated', 'how it got out of date'],
  },
  {
    ...exact,
    cues: ['asked|ask|told|instructions|instruction|request|requested|note|notes|specif*'],
    thing: 'the missed request',
    lines: [
      'a clear request should be followed',
      'a special request should be done right',
      'we should listen carefully and write it down',
    ],
    how: ['how the request got missed', 'how we pass requests along', 'where it got lost'],
  },
  {
    ...exact,
    thing: 'the mistake',
    lines: [
      'it should be right the first time',
      'getting the details right is our job',
      'people should be able to count on us for the details',
      'mistakes like that cost people time',
    ],
    how: ['how the mistake happened', 'what went wrong', 'how we can catch this sooner'],
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
    lines: [
      'safety comes first here',
      'people should feel safe here',
      'we want to hear about anything like this right away',
    ],
    how: ['what needs to be made safe', 'what we need to fix first'],
    regret: ['{Im} glad you spoke up', 'thank you for pointing it out'],
  },
]
