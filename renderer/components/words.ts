import type { FairnessId, SensitiveId, ThemeId, UrgencyId, UrgencyTier } from '../../shared/models/assessment'
import type { Goal, Severity, State } from '../../shared/models/reply'
import type { Platform } from '../../shared/models/review'

/** How the owner calls each site or channel. */
export const platformNames: Readonly<Record<Platform, string>> = {
  yelp: 'Yelp',
  facebook: 'Facebook',
  angi: 'Angi',
  google: 'Google',
  tripadvisor: 'Tripadvisor',
  trustpilot: 'Trustpilot',
  x: 'X',
  email: 'E-mail',
  phone: 'Phone',
  survey: 'Survey',
  chat: 'Chat',
  website: 'Website',
  other: 'Another place',
}

/** How soon, in words, by urgency tier. */
export const levelNames: Readonly<Record<UrgencyTier, string>> = {
  0: 'Within the hour',
  1: 'Today',
  2: 'Within two days',
  3: 'This week',
}

/** The class name of a level: `now` and `today` have a colour, `two` and `week` have none. */
export const levelClasses: Readonly<Record<UrgencyTier, 'now' | 'today' | 'two' | 'week'>> = {
  0: 'now',
  1: 'today',
  2: 'two',
  3: 'week',
}

/** Where a review stands, in a word. */
export const stateNames: Readonly<Record<State, string>> = {
  new: 'New',
  drafted: 'Draft',
  approved: 'Approved',
  copied: 'Copied',
  live: 'Live',
  held: 'Held',
  skipped: 'Skipped',
  reported: 'Reported',
}

/** What a review is about, in a word or two. */
export const themeNames: Readonly<Record<ThemeId, string>> = {
  quality: 'Quality',
  staff: 'Staff',
  wait: 'Waiting',
  price: 'Price',
  billing: 'Billing',
  cleanliness: 'Cleanliness',
  accuracy: 'Mistakes',
  communication: 'Communication',
  availability: 'Availability',
  damage: 'Damage',
  safety: 'Safety',
  atmosphere: 'Atmosphere',
  delivery: 'Delivery',
  policy: 'Policy',
}

/** What made a review urgent, in a word or two. */
export const urgencyNames: Readonly<Record<UrgencyId, string>> = {
  'gas-fire': 'Gas or fire',
  violence: 'A threat',
  'self-harm': 'Someone in despair',
  allergy: 'Allergy',
  'food-illness': 'Illness',
  injury: 'Injury',
  'unsafe-work': 'Unsafe work',
  'product-hazard': 'Product hazard',
  harassment: 'Harassment',
  discrimination: 'Discrimination',
  vulnerable: 'Someone in need of care',
  legal: 'Legal step',
  'data-fraud': 'Card or data',
  theft: 'Theft',
  extortion: 'A demand for money',
  stranded: 'Stuck right now',
  spreading: 'Spreading',
  leaving: 'Leaving',
  ignored: 'No answer',
}

/** What a fairness signal observes, in a few words that judge nobody. */
export const fairnessNames: Readonly<Record<FairnessId, string>> = {
  'not-customer': 'Not a customer',
  'wrong-business': 'Another business',
  hearsay: 'Second-hand',
  conflict: 'A stake in it',
  'personal-attack': 'Insult without an event',
  hate: 'Hate',
  profanity: 'Swearing',
  'private-info': 'Private data of a person',
  promotion: 'Advertisement',
  demand: 'A demand tied to the review',
  politics: 'Politics',
  vague: 'Nothing to act on',
  'outside-control': 'Outside your hands',
  mismatch: 'Rating and words differ',
  'policy-dispute': 'About your policy',
  contradiction: 'Contradicts itself',
}

/** What must stay private, as a margin note lists it. */
export const sensitiveNames: Readonly<Record<SensitiveId, string>> = {
  name: 'a name',
  contact: 'contact data',
  address: 'an address',
  identifier: 'a number',
  card: 'card data',
  plate: 'a plate',
  'visit-date': 'day and time',
  amount: 'an amount',
  health: 'health',
  legal: 'a legal matter',
  financial: 'money matters',
  family: 'family',
  security: 'security',
}

/** What a reply is for, as its picker says it. */
export const goalNames: Readonly<Record<Goal, string>> = {
  retain: 'Keep this customer',
  readers: 'Reassure readers',
  fix: 'Show a fix',
  fact: 'Correct a fact',
  contact: 'Invite private contact',
  legal: 'Say little',
  thank: 'Say thanks',
  calm: 'Lower the heat',
}

/** What a finding of the reply check asks for. */
export const severityNames: Readonly<Record<Severity, string>> = {
  block: 'Must change',
  warn: 'Worth changing',
  suggest: 'Small thing',
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

/** A language by its name; `other` and `unknown` say what is not known. */
export function languageName(code: string): string {
  if (code === 'other') return 'Another language'
  if (code === 'unknown' || code === '') return 'Too short to tell'
  try {
    return languageNames.of(code) ?? code
  } catch {
    return code
  }
}

/** A number as English writes it small ("three") and large ("1,284"). */
export function countWord(count: number): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  return words[count] ?? count.toLocaleString('en-US')
}

/** A sentence's first letter made large. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
