/** Where a review was left. Ids are stored and never change. */
export const platforms = [
  'yelp',
  'facebook',
  'angi',
  'google',
  'tripadvisor',
  'trustpilot',
  'x',
  'email',
  'phone',
  'survey',
  'chat',
  'website',
  'other',
] as const
export type Platform = (typeof platforms)[number]

/** As given by the source, never converted: a recommendation is not five stars. */
export type Rating =
  | { readonly kind: 'stars'; readonly value: number }
  | { readonly kind: 'grade'; readonly value: string }
  | { readonly kind: 'recommend'; readonly value: boolean }
  | { readonly kind: 'none' }

export type DatePrecision = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'unknown'

/**
 * A moment as exact as the source gives it.
 * `value` is ISO 8601, cut where knowledge ends: `2026-10-11T19:52:00-07:00` and `…Z` are instants,
 * `2026-10-11T19:52` is a wall clock of the business's own time zone, `2026-10-11`, `2026-10` and `2026` are less exact.
 */
export type ReviewDate = {
  readonly value: string
  readonly precision: DatePrecision
  /** As the file spelled it. */
  readonly raw: string
  /** Counted back from the time of the scrape ("2 weeks ago"): never evidence for a day. */
  readonly relative?: true
}

export type OwnerReply = { readonly text: string; readonly date?: ReviewDate }

/** An earlier state of the same review, as a former import saw it. */
export type Revision = {
  readonly text: string
  readonly rating: Rating
  readonly date?: ReviewDate
  readonly importId?: string
  /** When the site was read that showed it so (ISO instant). */
  readonly seenAt?: string
}

/** What a customer wrote or rated, on any channel. */
export type Review = {
  /** Stable for ever once stored; made from the strongest key at the first import. */
  readonly id: string
  /** The identity ladder, strongest first: any shared key means the same review. */
  readonly keys: readonly string[]
  readonly platform: Platform
  /** As shown on the site; '' where nobody is named. */
  readonly author: string
  readonly rating: Rating
  /** '' for a rating without words. */
  readonly text: string
  readonly date?: ReviewDate
  readonly editedAt?: ReviewDate
  readonly title?: string
  readonly url?: string
  /** A machine translation that the site put beside the original. */
  readonly translation?: string
  /** The text ends in the site's "read more": a later import may complete it. */
  readonly truncated?: true
  /** A score on another scale than stars, such as 0–10: kept beside the rating. */
  readonly score?: { readonly value: number; readonly max: number }
  /** Sub-grades and sub-scores by name, as given. */
  readonly subRatings?: Readonly<Record<string, string>>
  readonly ownerReply?: OwnerReply
  readonly business?: string
  readonly location?: string
  /** The business on the site, by its id there or else by its name. */
  readonly place?: string
  readonly trade?: string
  /** Which reader understood it (`yelp-scrape`, `google-takeout`, …). */
  readonly format: string
  readonly importId?: string
  readonly file?: string
  readonly row?: number
  readonly revisions?: readonly Revision[]
  /** When the site was read that showed it as it is here (ISO instant), where the file says so. */
  readonly seenAt?: string
  /** A later list of the same source lacks it: it was gone from the site by this moment (ISO instant). */
  readonly goneSince?: string
  /** What the reader had to assume (`scale-guessed`, `mojibake-repaired`, `id-corrupt`, `date-ambiguous`, …). */
  readonly flags?: readonly string[]
}

/**
 * 0 (worst) to 1 (best) for charts and sorting only; undefined where nothing was rated.
 * Grades run A = 1 … F = 0 with half steps for + and −.
 */
export function ratingScore(rating: Rating): number | undefined {
  switch (rating.kind) {
    case 'stars':
      return Math.min(1, Math.max(0, (rating.value - 1) / 4))
    case 'grade': {
      const base = 'FDCBA'.indexOf(rating.value.charAt(0).toUpperCase())
      if (base < 0) return undefined
      const shade = rating.value.endsWith('+') ? 0.075 : rating.value.endsWith('-') ? -0.075 : 0
      return Math.min(1, Math.max(0, base / 4 + shade))
    }
    case 'recommend':
      return rating.value ? 1 : 0
    case 'none':
      return undefined
  }
}
