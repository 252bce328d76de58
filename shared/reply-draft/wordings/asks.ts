import type { ThemeId, UrgencyId } from '../../models/assessment'

/** What to ask in private, by theme of the complaint. */
export const asksByTheme = {
  quality: ['what you had or what was done', 'what you expected instead'],
  staff: ['what was said or done', 'about what time it was'],
  wait: ['which day and about what time it was', 'how long it took and what you were told'],
  price: ['which item or service it was', 'what you thought the price would be'],
  billing: ['which bill it is, with its number and date', 'what you were told before'],
  cleanliness: ['which part of the place it was', 'about when you saw it'],
  accuracy: ['what you asked for', 'what you got instead'],
  communication: ['when and how you tried to reach us', 'which number or address you used'],
  availability: ['what you were looking for', 'when you came or called'],
  damage: ['what it is, with a photo if you have one', 'when you last saw it in order'],
  safety: ['where exactly it is', 'what you saw'],
  atmosphere: ['where you were when it bothered you', 'what would have made it comfortable'],
  delivery: ['which order it was and where it should have gone', 'when it came and in what state'],
  policy: ['what happened, in your words', 'where you first read or heard of the rule'],
} satisfies Record<ThemeId, readonly string[]>

/** What to ask first on the phone where something serious is reported. */
export const asksByUrgency: Partial<Record<UrgencyId, readonly string[]>> = {
  allergy: [
    'how everyone is now',
    'what was eaten and what was said about the allergy',
    'whether a doctor has seen them',
  ],
  'food-illness': [
    'how everyone is now',
    'what each person ate and when',
    'when it began',
    'whether a doctor has seen them',
  ],
  injury: ['how they are now', 'where and how it happened', 'who saw it'],
  vulnerable: ['how they are now', 'what happened and when', 'what would help today'],
  'product-hazard': [
    'whether everyone is safe',
    'what the item is and whether it can be kept',
    'whether there are photos',
  ],
  'gas-fire': [
    'whether everyone is out and safe now',
    'what they smell, see or hear',
    'whether the utility has been called',
  ],
  'unsafe-work': ['whether it is out of use', 'what was found and by whom', 'when someone can look at it'],
  discrimination: ['what happened, in their own words', 'what they would want to happen now'],
  harassment: ['whether they are safe', 'what happened, in their own words', 'what they would want to happen now'],
  theft: ['what is missing and when it was last seen', 'who was there'],
  'data-fraud': ['which charge or message it was, without card numbers', 'whether the bank knows'],
  stranded: ['where they are and what they need first', 'how to reach them in the next hour'],
  legal: ['nothing about the facts before you have spoken to your insurer or a lawyer'],
}
