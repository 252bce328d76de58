import type { Noun } from './template'

/** Trades that share words and worries. */
export type TradeGroup =
  'food' | 'lodging' | 'beauty' | 'home' | 'repair' | 'shop' | 'fitness' | 'events' | 'pets' | 'office' | 'other'

/** How a trade speaks of its people and of what it does. */
export type TradeWords = {
  /** "a meal", as in "a meal should …". */
  readonly visit: readonly string[]
  /** Who works there: "the kitchen". */
  readonly team: readonly string[]
  /** Who comes there, in the plural: "guests". */
  readonly people: readonly string[]
  /** How one speaks of seeing somebody again, as a sentence. */
  readonly again: readonly string[]
  /** What is praised where nothing else is named. */
  readonly good: Noun
}

const GROUPS: readonly (readonly [TradeGroup, RegExp])[] = [
  [
    'food',
    /restaurant|pizz|caf[eé]|coffee|baker|bar\b|pub\b|diner|deli\b|cater|food|kitchen|grill|bistro|brew|\btea|ice.?cream|taco|sushi|steak|burger|winer|taver|noodle|juice|donut|sandwich|creamer|eatery/,
  ],
  ['lodging', /hotel|inn\b|motel|hostel|bed.and.breakfast|b&b|guest.?house|lodge|resort|rental|campground/],
  ['pets', /vet\b|veterin|groom|kennel|pet\b|dog|cat\b|animal|stable/],
  ['events', /wedding|venue|banquet|event|photo|dj\b|party|planner|hall\b|theater|theatre|museum|cinema/],
  ['beauty', /salon|barber|nail|spa\b|hair|beaut|lash|brow|tattoo|massage|tanning|wax/],
  ['fitness', /gym|fitness|yoga|pilates|climb|swim|dance|martial|boxing|crossfit|sport/],
  [
    'repair',
    /auto|car\b|mechanic|tire|garage(?!.?door)|body.?shop|bike|bicycle|phone|computer|appliance|watch|shoe|tailor|repair|wash|dry.?clean|laundr/,
  ],
  [
    'home',
    /plumb|hvac|heat|cool|electric|roof|landscap|lawn|garden|clean|mov(?:er|ing)|locksmith|contractor|remodel|paint|pest|handyman|floor|window|fence|pool|garage.?door|chimney|carpent|mason|solar|junk|storage|septic|tree/,
  ],
  [
    'office',
    /dent|clinic|doctor|medic|therap|counsel|lawyer|law\b|attorney|account|tax|cpa|lender|loan|mortgage|bank|insur|real.?estate|property|landlord|daycare|child|school|tutor|pharm|home.?care|care\b|optic|chiro|physio|agency|consult/,
  ],
  [
    'shop',
    /shop|store|boutique|florist|flower|gift|book|toy|jewel|furniture|market|grocer|antique|hardware|retail|pharmac|nurser/,
  ],
]

/** Trades that work on things that customers have already. */
export const isHandiwork = (group: TradeGroup): boolean => ['home', 'repair', 'pets'].includes(group)

/** The group of a trade as the owner named it. */
export function tradeGroup(trade: string): TradeGroup {
  const name = trade.toLowerCase().slice(0, 60).replaceAll(/[-_]/g, ' ')
  return GROUPS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other'
}

const WORDS = {
  food: {
    again: [
      'we look forward to seeing you again',
      'see you next time',
      '{I} hope to see you back soon',
      'come hungry next time, too',
    ],
    visit: ['a meal', 'a visit'],
    team: ['the kitchen', 'the team'],
    people: ['guests'],
    good: { text: 'the food', plural: false },
  },
  lodging: {
    again: [
      'we look forward to seeing you again',
      '{Id} love to have you back',
      '{I} hope you will stay with us again',
      'the door is open whenever you come this way again',
    ],
    visit: ['a stay'],
    team: ['the team'],
    people: ['guests'],
    good: { text: 'the stay', plural: false },
  },
  beauty: {
    again: [
      'we look forward to seeing you again',
      'see you next time',
      '{I} look forward to the next one',
      'see you when it is time for the next one',
    ],
    visit: ['an appointment', 'a visit'],
    team: ['the team'],
    people: ['clients'],
    good: { text: 'the result', plural: false },
  },
  home: {
    again: [
      'we are a phone call away if you need us again',
      '{Im} here whenever you need us next',
      'you know where to find us if anything else comes up',
    ],
    visit: ['a job'],
    team: ['the crew'],
    people: ['customers'],
    good: { text: 'the work', plural: false },
  },
  repair: {
    again: [
      'we are here whenever you need us',
      'you know where to find us next time',
      '{Im} here if anything else comes up',
    ],
    visit: ['a repair', 'a job'],
    team: ['the workshop'],
    people: ['customers'],
    good: { text: 'the work', plural: false },
  },
  shop: {
    again: [
      'we look forward to seeing you again',
      'come back and see us soon',
      '{I} hope to see you in the shop again soon',
      'see you next time',
    ],
    visit: ['a visit', 'an order'],
    team: ['the team'],
    people: ['customers'],
    good: { text: 'the selection', plural: false },
  },
  fitness: {
    again: ['see you at the next one', 'see you in the gym', '{I} look forward to seeing you back here'],
    visit: ['a session', 'a visit'],
    team: ['the team'],
    people: ['members'],
    good: { text: 'the training', plural: false },
  },
  events: {
    again: ['{I} hope our paths cross again', '{I} hope we get to do it again sometime'],
    visit: ['an event', 'a visit'],
    team: ['the team'],
    people: ['guests'],
    good: { text: 'the event', plural: false },
  },
  pets: {
    again: ['see you both next time', 'we look forward to the next visit'],
    visit: ['a visit'],
    team: ['the team'],
    people: ['customers'],
    good: { text: 'the care', plural: false },
  },
  office: {
    again: ['we are here whenever you need us'],
    visit: ['an appointment'],
    team: ['the team'],
    people: ['people'],
    good: { text: 'the care', plural: false },
  },
  other: {
    again: ['we look forward to seeing you again', '{I} hope to see you again soon', 'come back any time'],
    visit: ['a visit'],
    team: ['the team'],
    people: ['customers'],
    good: { text: 'the work', plural: false },
  },
} satisfies Record<TradeGroup, TradeWords>

/** The words of a trade. */
export function tradeWords(trade: string): TradeWords {
  const words: TradeWords = WORDS[tradeGroup(trade)]
  const name = trade.toLowerCase()
  // A bar or a shop counter has no kitchen to pass things on to; a photographer often works alone.
  if (/bar\b|caf[eé]|coffee|baker/.test(name)) return { ...words, team: ['the team'] }
  if (/dry|laundr|wash|tailor/.test(name)) return { ...words, visit: ['a visit', 'an order'], team: ['the team'] }
  if (/photo/.test(name)) return { ...words, people: ['couples and families'] }
  return words
}
