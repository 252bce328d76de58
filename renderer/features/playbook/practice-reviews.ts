import type { Profile } from '../../../shared/models/profile'

/** A made-up review to practise on, and the business that it is about. */
export type PracticeReview = {
  /** The catalogues say by it what the review is about. */
  readonly id: 'late' | 'bike' | 'dentist' | 'policy' | 'insult' | 'praise'
  readonly stars: number
  readonly author: string
  readonly text: string
  readonly profile: Profile
}

const business = (businessName: string, trade: string, regulated: boolean, signature: string): Profile => ({
  businessName,
  trade,
  regulated,
  phone: '555-0127',
  signature,
  staff: [signature.split(',')[0] ?? signature],
})

/** Six reviews, each with something that is easily said wrong. */
export const practiceReviews: readonly PracticeReview[] = [
  {
    id: 'late',
    stars: 2,
    author: 'Dana P.',
    text: 'An hour and twenty for two pies on my son’s birthday, and the boxes were cold. I called twice and the phone just rang. Order 48213.',
    profile: business('Copper Hearth Pizza', 'pizza', false, 'Tess, owner'),
  },
  {
    id: 'bike',
    stars: 1,
    author: 'Marlo',
    text: 'Ticket 7731, third time I bring it back and the gears still slip. Card ending 4409 was charged all three times.',
    profile: business('Spoke & Chain', 'shop', false, 'Ines, owner'),
  },
  {
    id: 'dentist',
    stars: 1,
    author: 'K. Lund',
    text: 'Forty minutes past my appointment, then the crown fell out the same evening. Nobody rang me back.',
    profile: business('Harbor Street Dental', 'dentist', true, 'Priya, office manager'),
  },
  {
    id: 'policy',
    stars: 2,
    author: 'Wren',
    text: 'They charged me half for cancelling four hours before. My kid was sick. Ridiculous.',
    profile: business('Velvet & Comb', 'salon', false, 'Dina, owner'),
  },
  {
    id: 'insult',
    stars: 1,
    author: 'angry in alder',
    text: 'Clowns. Absolute clowns. Do not hire these people.',
    profile: business('Two Bridges Plumbing', 'plumber', false, 'Marisol, owner'),
  },
  {
    id: 'praise',
    stars: 5,
    author: 'Ludo',
    text: 'The rye is the best in the county and the girl at the counter saved me the last loaf.',
    profile: business('Marigold & Rye', 'bakery', false, 'Elin, owner'),
  },
]
