import type { ColumnRole } from '../../../shared/importers/source'
import type { FairnessId, SensitiveId, ThemeId, UrgencyId, UrgencyTier } from '../../../shared/models/assessment'
import type { Goal, Severity, State } from '../../../shared/models/reply'
import type { Platform } from '../../../shared/models/review'
import type { TradeId } from '../../../shared/models/trades'
import { locale } from './locale'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** The words of the trade, in a word or two each; used everywhere. */
export const words = {
  /** How the owner calls each site or channel. */
  platforms: {
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
  } satisfies Readonly<Record<Platform, string>>,
  /** How soon, by urgency tier. */
  levels: {
    0: 'Within the hour',
    1: 'Today',
    2: 'Within two days',
    3: 'This week',
  } satisfies Readonly<Record<UrgencyTier, string>>,
  /** Where a review stands. */
  states: {
    new: 'New',
    drafted: 'Draft',
    approved: 'Approved',
    copied: 'Copied',
    live: 'Live',
    held: 'Held',
    skipped: 'Skipped',
    reported: 'Reported',
  } satisfies Readonly<Record<State, string>>,
  /** What a review is about. */
  themes: {
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
  } satisfies Readonly<Record<ThemeId, string>>,
  /** What made a review urgent. */
  urgency: {
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
  } satisfies Readonly<Record<UrgencyId, string>>,
  /** What a fairness signal observes, judging nobody. */
  fairness: {
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
  } satisfies Readonly<Record<FairnessId, string>>,
  /** What other reviews say of one. */
  overTime: {
    burst: 'Many at once',
    copied: 'Same words elsewhere',
    'same-person': 'Perhaps the same person',
  },
  /** What must stay private, as a margin note lists it. */
  sensitive: {
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
  } satisfies Readonly<Record<SensitiveId, string>>,
  /** What a reply is for, as its picker says it. */
  goals: {
    retain: 'Keep this customer',
    readers: 'Reassure readers',
    fix: 'Show a fix',
    fact: 'Correct a fact',
    contact: 'Invite private contact',
    legal: 'Say little',
    thank: 'Say thanks',
    calm: 'Lower the heat',
  } satisfies Readonly<Record<Goal, string>>,
  /** What a finding of the reply check asks for. */
  severities: {
    block: 'Must change',
    warn: 'Worth changing',
    suggest: 'Small thing',
  } satisfies Readonly<Record<Severity, string>>,
  /** What a business does. */
  trades: {
    restaurant: 'Restaurant or takeaway',
    pizza: 'Pizza shop',
    cafe: 'Café',
    bakery: 'Bakery',
    bar: 'Bar or pub',
    caterer: 'Catering',
    hotel: 'Hotel or inn',
    venue: 'Event venue',
    shop: 'Shop',
    boutique: 'Clothes shop',
    florist: 'Florist',
    salon: 'Hair or beauty salon',
    gym: 'Gym or studio',
    'auto-repair': 'Car repair',
    plumber: 'Plumbing',
    hvac: 'Heating and cooling',
    electrician: 'Electrical work',
    roofer: 'Roofing',
    contractor: 'Building and renovation',
    painter: 'Painting',
    landscaper: 'Garden and landscaping',
    cleaner: 'Cleaning',
    mover: 'Moving',
    locksmith: 'Locks and alarms',
    'pest-control': 'Pest control',
    'dry-cleaner': 'Laundry or dry cleaning',
    photographer: 'Photography',
    groomer: 'Pet grooming or boarding',
    vet: 'Veterinary practice',
    dentist: 'Dental practice',
    clinic: 'Medical practice',
    therapist: 'Therapy or counselling',
    pharmacy: 'Pharmacy',
    optician: 'Eye care',
    'home-care': 'Home care',
    lawyer: 'Law office',
    accountant: 'Tax and accounting',
    lender: 'Loans and mortgages',
    insurance: 'Insurance',
    adviser: 'Financial advice',
    school: 'School or daycare',
    tutor: 'Tutoring',
    property: 'Property management',
    other: 'Something else',
  } satisfies Readonly<Record<TradeId, string>>,
  /** What a column of a table means. */
  columns: {
    text: 'review text',
    rating: 'rating',
    score: 'another score',
    date: 'date',
    time: 'time',
    author: 'author',
    platform: 'site',
    url: 'link',
    id: 'number',
    'owner-reply': 'your reply',
    'owner-reply-date': 'date of your reply',
    title: 'title',
    ignore: 'left out',
  } satisfies Readonly<Record<ColumnRole, string>>,
  otherTheme: 'Other',
  noName: 'No name',
  /** A language by its name; `other` and `unknown` say what is not known. */
  language: (code: string) =>
    code === 'other'
      ? 'Another language'
      : code === 'unknown' || code === ''
        ? 'Too short to tell'
        : locale.language(code),
  /** A number, small ones as a word: "three", "1,284". */
  count: (count: number) => small[count] ?? locale.number(count),
  quoted: (text: string) => `“${text}”`,
}
