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
    thing: 'the missing part',
    lines: [
      'an order should be complete when it leaves our hands',
      'it only takes one missing thing to spoil the rest',
      'checking the list before it goes out takes half a minute',
      'you should not have to check our work for us',
    ],
    how: ['how that came to be missing', 'how orders are checked before they go', 'where the list was not read'],
  },
  {
    ...exact,
    cues: ['(wrong|instead|swapped|switched|mixed|mix-up|mistake|mistakes|different|someone else|got _ instead)'],
    thing: 'the mix-up',
    lines: [
      'what is ordered should be what arrives',
      'getting it right matters more than getting it out quickly',
      'one glance at the ticket would have been enough',
      'a mix-up is annoying even when it is small',
      'people should get what they asked for, the first time',
    ],
    how: ['how the order got mixed up', 'where that mistake crept in', 'how tickets are read back'],
  },
  {
    ...exact,
    cues: ['website|online|site|sign|listing|listed|advertised|photos|pictures|page|menu|says|said'],
    thing: 'what our page says',
    lines: [
      'what our page says should be what people find',
      'a sign that is out of date is worse than no sign',
      'people act on what we tell them, so it has to be right',
    ],
    how: ['where the old information still stands', 'what our page says', 'how that came to be wrong'],
  },
  {
    ...exact,
    cues: ['asked|ask|told|instructions|instruction|request|requested|note|notes|specif*'],
    thing: 'the missed request',
    lines: [
      'something asked for in particular should be done in just that way',
      'a request that is made plainly should be met plainly',
      'listening is the first half of the work',
      'instructions are there to be read before the work starts',
    ],
    how: ['how the request got lost', 'how notes are handed on here', 'where the message stopped'],
  },
  {
    ...exact,
    thing: 'the mistake',
    lines: [
      'getting the details right is our part of the bargain',
      'it should have been right the first time',
      'people should be able to rely on the details',
      'a detail that is wrong spoils what is right around it',
    ],
    how: ['how that mistake was made', 'where the details went astray', 'how we check things before they go out'],
  },
]

const harm = { theme: 'damage', polarity: 'negative' } as const

/** Things broken, scratched or lost. Nobody's fault is stated, whatever happened. */
export const damageFaults: readonly Facet[] = [
  {
    ...harm,
    cues: ['lost|missing|gone|disappeared|vanished', 'never found'],
    lines: [
      'not knowing where something has gone is upsetting',
      'what people hand to us should come back to them',
      'a thing that cannot be found leaves nobody in peace',
    ],
    how: ['where it may have ended up', 'what became of it at every step'],
    regret: ['{Im} sorry to read about it', '{I} can see why you are upset'],
  },
  {
    ...harm,
    lines: [
      'finding a mark on a thing one is fond of is upsetting',
      'it is hard to come back to something that is not as it was before',
      'anyone would be unhappy to find that',
      'things that belong to other people need steady hands',
    ],
    how: ['what happened', 'how the work was done that day'],
    regret: [
      '{Im} sorry to read about it',
      '{I} can see why you are upset',
      'thank you for not keeping it to yourself',
    ],
  },
]

/** Something unsafe that hurt nobody. */
export const safetyFaults: readonly Facet[] = [
  {
    theme: 'safety',
    polarity: 'negative',
    lines: [
      'safety comes before everything else here',
      'a thing like that is worth hearing about before anything happens',
      'a warning like yours deserves to be acted on',
      'people should be able to feel safe here without thinking about it',
    ],
    how: ['what that spot looks like now', 'what needs to be made safe', 'what you saw'],
    regret: ['{Im} glad you spoke up', 'thank you for pointing it out'],
  },
]
