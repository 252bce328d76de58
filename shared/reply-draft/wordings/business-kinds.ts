const KINDS: Readonly<Record<string, string>> = {
  pizza: 'a pizza place',
  hvac: 'a heating and cooling firm',
  cafe: 'a café',
  'auto-repair': 'an auto repair shop',
  'phone-repair': 'a phone repair shop',
  'appliance-repair': 'an appliance repair shop',
  'pest-control': 'a pest control firm',
  'bike-shop': 'a bike shop',
  'home-care': 'a home care agency',
  spa: 'a day spa',
  mover: 'a moving company',
  cleaner: 'a house cleaning firm',
  'dry-cleaner': 'a dry cleaner',
  salon: 'a hair salon',
  contractor: 'a building contractor',
  gym: 'a gym',
  landscaper: 'a landscaping firm',
  plumber: 'a plumbing firm',
  electrician: 'a firm of electricians',
  roofer: 'a roofing firm',
  painter: 'a painting firm',
  caterer: 'a catering kitchen',
  groomer: 'a pet grooming shop',
  vet: 'a veterinary practice',
  lawyer: 'a law office',
  lender: 'a lending office',
  accountant: 'an accounting office',
  dentist: 'a dental practice',
  insurance: 'an insurance office',
  therapist: 'a counseling practice',
  tutor: 'a tutoring center',
  daycare: 'a child care center',
}

/** What a business says it is: "a bakery", "an auto repair shop". A trade that is not known is named as the owner named it. */
export function businessKind(trade: string): string {
  const known = KINDS[trade]
  if (known !== undefined) return known
  const name = trade
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}&' -]/gu, '')
    .replaceAll('-', ' ')
    .trim()
  if (name === '') return 'a different business'
  return `${/^(?:[aeio]|u(?!ni|se))/.test(name) ? 'an' : 'a'} ${name}`
}
