/**
 * What a business may do: the id that rules and labelled cases use, and whether it may confirm a customer at all
 * (domain 3.3). Most common first within each kind; something else last.
 */
export const trades = [
  { id: 'restaurant', regulated: false },
  { id: 'pizza', regulated: false },
  { id: 'cafe', regulated: false },
  { id: 'bakery', regulated: false },
  { id: 'bar', regulated: false },
  { id: 'caterer', regulated: false },
  { id: 'hotel', regulated: false },
  { id: 'venue', regulated: false },
  { id: 'shop', regulated: false },
  { id: 'boutique', regulated: false },
  { id: 'florist', regulated: false },
  { id: 'salon', regulated: false },
  { id: 'gym', regulated: false },
  { id: 'auto-repair', regulated: false },
  { id: 'plumber', regulated: false },
  { id: 'hvac', regulated: false },
  { id: 'electrician', regulated: false },
  { id: 'roofer', regulated: false },
  { id: 'contractor', regulated: false },
  { id: 'painter', regulated: false },
  { id: 'landscaper', regulated: false },
  { id: 'cleaner', regulated: false },
  { id: 'mover', regulated: false },
  { id: 'locksmith', regulated: false },
  { id: 'pest-control', regulated: false },
  { id: 'dry-cleaner', regulated: false },
  { id: 'photographer', regulated: false },
  { id: 'groomer', regulated: false },
  { id: 'vet', regulated: true },
  { id: 'dentist', regulated: true },
  { id: 'clinic', regulated: true },
  { id: 'therapist', regulated: true },
  { id: 'pharmacy', regulated: true },
  { id: 'optician', regulated: true },
  { id: 'home-care', regulated: true },
  { id: 'lawyer', regulated: true },
  { id: 'accountant', regulated: true },
  { id: 'lender', regulated: true },
  { id: 'insurance', regulated: true },
  { id: 'adviser', regulated: true },
  { id: 'school', regulated: true },
  { id: 'tutor', regulated: true },
  { id: 'property', regulated: false },
  { id: 'other', regulated: false },
] as const
export type TradeId = (typeof trades)[number]['id']

/** Whether a trade may not even confirm that someone is a customer; one that is not in the list may not. */
export const isRegulated = (id: string): boolean => trades.find(trade => trade.id === id)?.regulated ?? true
