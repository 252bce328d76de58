/** Reviews made for measuring: many different sentences, the same ones on every run. */
export type MadeReview = {
  readonly id: string
  readonly author: string
  readonly text: string
  readonly stars: number
  readonly date: string
}

const people = [
  'the waiter',
  'our driver',
  'the receptionist',
  'the plumber',
  'a manager named Rosa',
  'the owner',
  'Tom',
  'their technician',
]
const things = [
  'the soup',
  'a large pizza',
  'the invoice',
  'our room',
  'the boiler',
  'the haircut',
  'my order',
  'the front door',
  'the parking lot',
]
const faults = [
  'was cold',
  'took two hours',
  'smelled of gas',
  'cost $86 more than we were told',
  'was filthy',
  'broke on the second day',
  'never came',
]
const praises = [
  'was perfect',
  'came early',
  'tasted like home',
  'was spotless',
  'looked great',
  'was worth every cent',
]
const links = [
  'Then',
  'To be fair,',
  'Honestly,',
  'After that',
  'On Saturday evening',
  'When we called,',
  'Last time',
  'My sister said',
]
const doings = [
  'apologized twice',
  'hung up on me',
  'laughed',
  'fixed it the same day',
  'asked for my phone number',
  'did not say a word',
  'offered nothing',
]
const ends = [
  'We will not be back.',
  'I would come again.',
  'Call me if you want to talk.',
  'Three stars.',
  'My daughter was sick all night.',
  'Thank you!',
]

/** A stream of numbers from 0 to 1 that is the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Makes `count` reviews of about eighty words. */
export function makeReviews(count: number, seed = 7): MadeReview[] {
  const next = numbers(seed)
  const one = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? ''
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const sentence = () => {
    const kind = next()
    if (kind < 0.35) return `${capital(one(things))} ${one(faults)}, and ${one(people)} ${one(doings)}.`
    if (kind < 0.6) return `${one(links)} ${one(people)} ${one(doings)} because ${one(things)} ${one(faults)}.`
    if (kind < 0.85) return `${capital(one(things))} ${one(praises)}.`
    return one(ends)
  }
  return Array.from({ length: count }, (_, at) => ({
    id: `review-${String(at).padStart(15, '0')}`,
    author: `${one(['Dana', 'Marcus', 'Kit', 'Hollis', 'Ruth', 'Elio'])} ${String.fromCharCode(65 + Math.floor(next() * 26))}.`,
    text: Array.from({ length: 6 + Math.floor(next() * 6) }, sentence).join(' '),
    stars: 1 + Math.floor(next() * 5),
    date: `2026-${String(1 + Math.floor(next() * 9)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')} 18:${String(10 + Math.floor(next() * 49))}`,
  }))
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The same reviews as a table of a Yelp scraper. */
export const asYelpTable = (reviews: readonly MadeReview[]): string =>
  [
    'name,business_id,review_id,review_link,author_title,author_id,review_text,review_rating,review_datetime_utc,owner_answer',
    ...reviews.map(({ id, author, text, stars, date }) =>
      [
        'Marlow Street Pizza',
        'marlow',
        id,
        `https://www.yelp.com/biz/marlow?hrid=${id}`,
        author,
        `by-${id}`,
        text,
        String(stars),
        date,
        '',
      ]
        .map(quoted)
        .join(','),
    ),
  ].join('\n')
