import { writeCsv } from '../csv/write-csv'
import type { Profile } from '../models/profile'
import reviews from '../../resources/sample/reviews.json'

type SampleReview = {
  readonly platform: string
  /** Wall clock of the business, `YYYY-MM-DD HH:MM`. */
  readonly date?: string
  /** Instead of a date: a review that always looks fresh. */
  readonly hoursAgo?: number
  readonly rating: number | string
  readonly author: string
  readonly text: string
  readonly reply?: string
  readonly replyDate?: string
}

const WEEK_MS = 7 * 86_400_000
const TIME_ZONE = 'America/Los_Angeles'
const FIX_DAY = '2026-08-08'

/** The invented business to look around in, as of `now` (milliseconds since 1970): its months end with this week. */
export function sampleProfile(now: number): Profile {
  return {
    businessName: 'Marlow Street Pizza',
    trade: 'pizza',
    regulated: false,
    phone: '555-0127',
    email: 'hello@marlowstreet.example',
    signature: 'Gina, owner',
    staff: ['Gina', 'Rosa'],
    tone: 'warm',
    timeZone: TIME_ZONE,
    facts: [
      { id: 'remake', text: "We remake any dish that isn't right.", themes: ['quality', 'accuracy'] },
      { id: 'bagged', text: 'Every pizza is boxed and bagged at the oven.', themes: ['delivery'] },
    ],
    fixes: [
      {
        id: 'second-driver',
        text: 'put a second driver on Saturdays',
        theme: 'delivery',
        since: shifted(FIX_DAY, shiftOf(now)).slice(0, 10),
      },
    ],
  }
}

/** The reviews of the sample business as an export file, moved by whole weeks so that Saturdays stay Saturdays. */
export function sampleCsv(now: number): string {
  const shift = shiftOf(now)
  const rows = (reviews as readonly SampleReview[]).map(review => [
    review.platform,
    review.date === undefined ? wallClock(now - (review.hoursAgo ?? 0) * 3_600_000) : shifted(review.date, shift),
    review.rating,
    review.author,
    review.text,
    review.reply ?? '',
    review.replyDate === undefined ? '' : shifted(review.replyDate, shift),
  ])
  return writeCsv([['Platform', 'Date', 'Rating', 'Author', 'Review', 'Owner reply', 'Owner reply date'], ...rows])
}

const newest = (reviews as readonly SampleReview[]).reduce(
  (latest, { date = '' }) => (date > latest ? date : latest),
  '',
)

const asUtc = (clock: string): number =>
  Date.parse(clock.length > 10 ? `${clock.replace(' ', 'T')}:00Z` : `${clock}T00:00:00Z`)

/** Whole weeks from the newest written date to now, never past it. */
const shiftOf = (now: number): number => Math.floor((now - asUtc(newest)) / WEEK_MS) * WEEK_MS

const shifted = (clock: string, shift: number): string =>
  new Date(asUtc(clock) + shift).toISOString().slice(0, clock.length).replace('T', ' ')

/** What a clock in the business's zone shows, `YYYY-MM-DD HH:MM`. */
function wallClock(instant: number): string {
  const parts = new Map(
    new Intl.DateTimeFormat('en-US', {
      timeZone: TIME_ZONE,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')} ${parts.get('hour')}:${parts.get('minute')}`
}
