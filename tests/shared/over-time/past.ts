import type { PastReview } from '../../../shared/over-time/past-review'

/** A review of the tests. `day` is `YYYY-MM-DD`; without one its source gives no day. */
export function past(
  id: string,
  change: Partial<PastReview> & { readonly day?: string; readonly hour?: number } = {},
): PastReview {
  const { day, hour, ...rest } = change
  const clock = String(hour ?? 12).padStart(2, '0')
  return {
    id,
    platform: 'yelp',
    author: '',
    ratingScore: 1,
    at: `${day ?? '2026-06-15'}T${clock}:00:00.000Z`,
    pattern: {
      id,
      complaints: [],
      answered: false,
      goalHours: 48,
      ...(day !== undefined && { day }),
      ...(hour !== undefined && { hour }),
    },
    ...rest,
  }
}

/** The day so many days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
