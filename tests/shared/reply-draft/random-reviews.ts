import { pickFrom } from '../../../shared/reply-draft/random'
import { assess } from '../../../shared/assessment/assess'
import type { Profile, Tone } from '../../../shared/models/profile'
import type { DraftInput } from '../../../shared/reply-draft/draft-reply'

/** What customers of a kind of business say: what can be good and what can be bad. */
type Sayings = { readonly trades: readonly string[]; readonly good: readonly string[]; readonly bad: readonly string[] }

const SAYINGS: readonly Sayings[] = [
  {
    trades: ['pizza', 'restaurant', 'cafe', 'bakery', 'bar'],
    good: [
      'The crust is perfect', 'Best garlic knots around', 'Loved the soup and the bread', 'Everything came out hot', 'Huge portions',
      'The flat white is the best in the city', 'Our server was so kind', 'Cozy little place', 'Always fresh', 'They remembered my usual',
      'We ordered a second pie', 'great pint and a proper fire', 'The tasting menu was a joy', 'They sent out a little dessert', 'fair prices',
    ],
    bad: [
      'Waited forty minutes for our food', 'The burger was dry', 'My latte was lukewarm', 'They forgot the salad', 'The waiter rolled his eyes',
      'Our table was sticky', 'The soup was bland and salty', 'We had a reservation and still waited half an hour', 'They charged a fee nobody mentioned',
      'So loud we could not talk', 'The delivery came cold', 'Everything was sold out by ten', 'The fries were soggy', 'tiny portions', 'Nobody picks up the phone',
      'The bathroom was filthy', 'They were closed although the sign says ten', 'Overpriced', 'It was freezing inside', 'The beer was flat',
    ],
  },
  {
    trades: ['plumber', 'hvac', 'roofer', 'landscaper', 'mover', 'cleaner', 'painter', 'electrician'],
    good: [
      'Came out the same day', 'They cleaned up after themselves', 'Explained everything', 'The new faucet works great', 'Honest price',
      'The lawn looks wonderful', 'Careful with the piano', 'On time and polite', 'Did not try to sell me anything', 'The kitchen has never been cleaner',
    ],
    bad: [
      'Nobody showed up', 'They were three hours late', 'The faucet still drips', 'The bill was higher than the quote', 'They left a mess in the hall',
      'I left three messages and nobody called back', 'The paint is already peeling', 'The gutters were left half finished', 'They scratched the floor',
      'The crew was rude to my neighbor', 'They missed the baseboards', 'It has been three weeks and the fence is not done', 'blasting music all morning',
    ],
  },
  {
    trades: ['auto-repair', 'phone-repair', 'bike-shop', 'dry-cleaner'],
    good: ['Told me I did not need new brakes', 'The screen looks like new', 'Done in half an hour', 'Finally a mechanic I trust', 'The wheels run like a dream', 'fair price'],
    bad: [
      'They had it for nine days', 'The noise came back a week later', 'Grease on the seat', 'Nobody called me when it was ready', 'The new screen has a dead spot',
      'They lost a button on my coat', 'The estimate was half of what I paid', 'The lady at the counter argued with me', 'The stain is still there',
    ],
  },
  {
    trades: ['salon', 'barber', 'nail-salon', 'spa', 'tattoo'],
    good: ['I love the color', 'She listened to what I wanted', 'Best fade in town', 'The massage was heaven', 'My nails lasted three weeks', 'Made me laugh the whole time'],
    bad: [
      'I asked for a trim and lost four inches', 'The color came out orange', 'Waited forty minutes past my appointment', 'Could not get an appointment for weeks',
      'The polish chipped the next day', 'They pushed products on me', 'I felt rushed', 'The music was too loud',
    ],
  },
  {
    trades: ['hotel', 'inn', 'gym', 'yoga-studio', 'bookstore', 'florist', 'boutique', 'groomer', 'photographer', 'museum', 'tutor', 'widget maker'],
    good: [
      'Blueberry pancakes on the porch', 'The quietest night in years', 'Best morning class anywhere', 'The coaches correct your form', 'Great selection',
      'The bouquet was stunning', 'He came home fluffy and happy', 'The photos are beautiful', 'Easy to find, right by the station', 'There is a cat', 'Will be back',
    ],
    bad: [
      'The walls are thin', 'The shower ran cold', 'Half the treadmills are broken', 'The locker room smells', 'The roses were brown on day two', 'Small selection',
      'They shaved him to the skin', 'Still no photos after two months', 'Closed fifteen minutes early', 'Parking is impossible', 'The bed was lumpy', 'No air conditioning',
    ],
  },
] // prettier-ignore

const ASIDES = [
  '',
  '',
  'We came with friends',
  'First time here',
  'I had read about this place',
  'Anyway',
  'It was a busy evening',
  'Just saying',
]
const NAMES = ['Dana P.', 'kit_rowe', 'Jo', 'Lena M.', 'A Customer', 'Greg A.', 'Ruth', 'M', 'Tomas Q.', '']
const SIGNATURES = ['Tess, owner', 'Wendell and Prue, innkeepers', 'The front desk team', 'Marcus, manager']
const TONES: readonly Tone[] = ['plain', 'warm', 'formal', 'plain']
const FACTS = [
  { id: 'a', text: 'We remake any dish that is not right.', themes: ['quality'] },
  { id: 'b', text: 'Every estimate is in writing.', themes: ['billing'] },
] as const
const FIXES = [
  { id: 'f', text: 'put a second driver on Saturdays', theme: 'delivery', since: '2026-07' },
  { id: 'g', text: 'a new phone line', theme: 'communication', since: '2026-08-02' },
] as const

/** Reviews of invented businesses, put together by a seed: what a draft is made from, each with its own assessment. */
export function randomInputs(count: number, seed = 7): DraftInput[] {
  const pick = pickFrom(seed)
  const one = <Value>(list: readonly Value[]): Value => pick(list) as Value
  return Array.from({ length: count }, (_, place) => {
    const { trades, good, bad } = one(SAYINGS)
    const stars = one([1, 1, 2, 2, 3, 3, 4, 5, 5, 5])
    const lists = stars > 3 ? [good, good, stars === 4 ? bad : good] : stars === 3 ? [good, bad] : [bad, bad]
    const parts = [...lists.slice(0, one([1, 2, 3])).map(list => one(list)), one(ASIDES)]
    const text = one([true, true, true, true, false])
      ? parts.filter(part => part !== '').join('. ')
      : one([...parts, ''])
    const trade = one(trades)
    const profile: Profile = {
      businessName: 'Copper Lane',
      trade,
      regulated: one([false, false, false, false, false, false, true]),
      phone: '555-0127',
      email: 'hello@copper.example',
      signature: one(SIGNATURES),
      staff: [],
      tone: one(TONES),
      ...(one([true, false]) && { facts: FACTS, fixes: FIXES }),
    }
    const review = {
      id: `random-${place}`,
      platform: one(['google', 'yelp', 'facebook'] as const),
      author: one(NAMES),
      rating: { kind: 'stars', value: stars } as const,
      text,
      trade,
      date: { value: '2026-06-10', precision: 'day', raw: '2026-06-10' } as const,
    }
    return { profile, review, assessment: assess(review) }
  })
}
