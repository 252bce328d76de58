import { digits } from '../dates/calendar'
import { ratingScore, type ReviewDate } from '../models/review'
import { authorKey } from './identity'
import type { IncomingReview } from './source'

/** What a review of a listing is like, added up: told by these, a selection is known. */
const poor = 1
const rated = 2
const wordless = 4

/** One review as a listing shows it. `from` and `to` (milliseconds since 1970) hold its date; −1 where no day is known. */
export type Sighting = readonly [id: string, from: number, to: number, traits: number, who: string]

/** The reviews that one file shows of one place on one site. */
export type Listing = {
  /** Platform, format and place: only what the same collector wrote of the same place can be compared. */
  readonly source: string
  /** When the site was read, in milliseconds since 1970: the time of the scrape, or else the newest date in the file. */
  readonly asOf: number
  /** Whether the file tells the time of the scrape. */
  readonly isTimed: boolean
  /** Whether all of the file could be read, and it does not say itself that it is only a part. */
  readonly isWhole: boolean
  /** Whether such a file shows the owner's answers. */
  readonly hasReplies: boolean
  readonly sightings: readonly Sighting[]
}

/** More than any place has: such a file is no list of one place. */
const mostSightings = 200_000
const never = -1
const day = 86_400_000

/** Where a review belongs: `yelp|yelp-scrape|marlow-street-pizza`. */
export const listingSource = (review: IncomingReview): string =>
  `${review.platform}|${review.format}|${review.place ?? ''}`

/** The days that a date may mean, from the first moment of the first to the end of the last; a million dates come this way. */
function daysOf({ value }: ReviewDate): readonly [from: number, to: number] {
  const year = digits(value, 0, 4)
  if (year < 0) return [never, never]
  if (value.length < 7) return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1) - 1]
  const month = digits(value, 5, 7) - 1
  if (value.length < 10) return [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1) - 1]
  const from = Date.UTC(year, month, digits(value, 8, 10))
  return [from, from + day - 1]
}

function sightingOf(id: string, review: IncomingReview, [from, to]: readonly [number, number]): Sighting {
  const score = ratingScore(review.rating)
  const traits =
    (score === undefined ? 0 : rated + (score <= 0.5 ? poor : 0)) + (review.text === '' && !review.title ? wordless : 0)
  // Who has an id keeps it when a review is edited; without one, only the name hints at a review that was written anew.
  const isKnown = review.keys[0]?.startsWith('id:') || review.keys[0]?.startsWith('user:')
  return [id, from, to, traits, isKnown ? '' : authorKey(review.author)]
}

/** Collects the listing of one source in one file while it is read. */
export type ListingBuilder = {
  add(id: string, review: IncomingReview): void
  /** The listing; undefined where nothing tells its time, or it is too long for one place. */
  build(isWhole: boolean): Listing | undefined
}

/** Starts a listing. */
export function listingOf(source: string): ListingBuilder {
  const sightings: Sighting[] = []
  let [newest, hasReplies, lastSeen, seenAt, isTooLong] = [never, false, '', never, false]
  const nowhere = [never, never] as const
  const newer = (date: ReviewDate | undefined): void => {
    if (date && !date.relative) newest = Math.max(newest, daysOf(date)[0])
  }
  return {
    add(id, review) {
      if (isTooLong) return
      if (sightings.length === mostSightings) {
        isTooLong = true
        sightings.length = 0
        return
      }
      const days = review.date && !review.date.relative ? daysOf(review.date) : nowhere
      sightings.push(sightingOf(id, review, days))
      newest = Math.max(newest, days[0])
      if (review.seenAt && review.seenAt > lastSeen) {
        lastSeen = review.seenAt
        seenAt = Date.parse(lastSeen)
      }
      if (review.editedAt) newer(review.editedAt)
      if (!review.ownerReply) return
      hasReplies = true
      newer(review.ownerReply.date)
    },
    build(isWhole) {
      const asOf = seenAt === never ? newest : seenAt
      if (asOf < 0 || !Number.isFinite(asOf) || isTooLong) return undefined
      const isTimed = seenAt !== never
      return { source, asOf, isTimed, isWhole, hasReplies, sightings }
    },
  }
}

/** What the listings of one source tell together: which reviews are gone, since when, and which listings are only a part. */
export type Gone = {
  /** By review id, the moment (ISO instant) by which it was gone. */
  readonly since: ReadonlyMap<string, string>
  /** Listings that lack known reviews and still do not show that these are gone, each with how many it lacks. */
  readonly doubtful: ReadonlyMap<Listing, number>
}

type Known = { sighting: Sighting; first: number }

/** Fewer reviews seen again than this say nothing of the others. */
const fewestAgain = 5
/** A file that lacks more than this share of what it should show is rather a part than a site that lost as many. */
const mostMissing = 0.2

/**
 * Finds the reviews that are gone from the site.
 *
 * A review is gone where a whole listing of the same source, taken later than any that shows it, lacks it although its
 * date lies inside the dates of that listing. A listing is trusted only where at least four in five of the reviews it
 * should show stand in it, and where it is no selection: a file of four and five stars, or of texts alone, shows nothing
 * of the rest. The order in which listings come is of no account, only the moment at which each was taken.
 */
export function goneFrom(listings: readonly Listing[]): Gone {
  const present = new Map<string, Known>()
  const since = new Map<string, string>()
  const doubtful = new Map<Listing, number>()
  for (const listing of [...listings].sort((a, b) => a.asOf - b.asOf)) {
    const here = new Set(listing.sightings.map(([id]) => id))
    const missing = missingFrom(listing, here, present)
    if (missing === 'doubtful' || missing.length > 0) {
      const lacking = missing === 'doubtful' ? lackingIn(listing, here, present) : missing
      if (missing === 'doubtful') doubtful.set(listing, lacking.length)
      else
        for (const id of missing) {
          since.set(id, new Date(listing.asOf).toISOString())
          present.delete(id)
        }
    }
    for (const sighting of listing.sightings) {
      const known = present.get(sighting[0])
      present.set(sighting[0], { sighting, first: known?.first ?? listing.asOf })
      since.delete(sighting[0])
    }
  }
  return { since, doubtful }
}

/** The known reviews that a listing should show by its dates. */
function expectedIn({ asOf, isTimed, sightings }: Listing, present: ReadonlyMap<string, Known>): Known[] {
  const days = sightings.filter(([, from]) => from !== never)
  if (days.length === 0) return []
  const first = days.reduce((least, [, from]) => Math.min(least, from), Infinity)
  const last = isTimed ? asOf : days.reduce((most, [, , to]) => Math.max(most, to), 0)
  return [...present.values()].filter(
    ({ sighting: [, from, to], first: seen }) => from !== never && from > first && to < last && seen < asOf,
  )
}

const lackingIn = (listing: Listing, here: ReadonlySet<string>, present: ReadonlyMap<string, Known>): string[] =>
  expectedIn(listing, present).flatMap(({ sighting: [id] }) => (here.has(id) ? [] : [id]))

function missingFrom(
  listing: Listing,
  here: ReadonlySet<string>,
  present: ReadonlyMap<string, Known>,
): readonly string[] | 'doubtful' {
  const expected = expectedIn(listing, present)
  const missing = expected.filter(({ sighting: [id] }) => !here.has(id))
  if (missing.length === 0) return []
  const again = expected.length - missing.length
  if (!listing.isWhole || again < fewestAgain || missing.length > expected.length * mostMissing) return 'doubtful'
  const hasNone = (trait: number): boolean => !listing.sightings.some(([, , , traits]) => (traits & trait) !== 0)
  const isMissing = (trait: number): boolean => missing.some(({ sighting: [, , , traits] }) => (traits & trait) !== 0)
  for (const trait of [poor, wordless]) if (hasNone(trait) && isMissing(trait)) return 'doubtful'
  // Somebody of the same name who was not there before: perhaps the same review, written anew.
  const arrived = new Set(listing.sightings.flatMap(([id, , , , who]) => (who && !present.has(id) ? [who] : [])))
  return missing.flatMap(({ sighting: [id, , , , who] }) => (who && arrived.has(who) ? [] : [id]))
}
