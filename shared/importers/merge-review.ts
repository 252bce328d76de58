import { compareDates, rangeOf } from '../dates/compare-dates'
import type { Rating, Review, ReviewDate, Revision } from '../models/review'
import { sameWords } from './fingerprint'
import { isBeginningOf } from './identity'
import type { IncomingReview, Outcome } from './source'

/** What is new of a known review: edited by the customer, completed from an excerpt, answered on the site. */
export type ReviewChange = 'edited' | 'completed' | 'answered'

/** What an import makes of a review that is known already. `updated` without a change: a rating was added. */
export type Merged = {
  readonly outcome: Outcome
  readonly review: Review
  readonly changes: readonly ReviewChange[]
}

type State = { readonly text: string; readonly rating: Rating; readonly date?: ReviewDate }

const sameRating = (a: Rating, b: Rating): boolean =>
  a.kind === b.kind && (a.kind === 'none' || b.kind === 'none' || a.value === b.value)

/** The same words and the same rating, as far as both give one. */
const sameState = (a: State, b: State): boolean =>
  (sameRating(a.rating, b.rating) || a.rating.kind === 'none' || b.rating.kind === 'none') && sameWords(a.text, b.text)

const stateDate = (review: Pick<Review, 'date' | 'editedAt'>): ReviewDate | undefined => review.editedAt ?? review.date

const revisionOf = (
  review: Pick<Review, 'text' | 'rating' | 'importId' | 'seenAt'> & { readonly date?: ReviewDate | undefined },
): Revision => ({
  text: review.text,
  rating: review.rating,
  ...(review.date && { date: review.date }),
  ...(review.importId !== undefined && { importId: review.importId }),
  ...(review.seenAt !== undefined && { seenAt: review.seenAt }),
})

const isKnown = (revisions: readonly Revision[], state: Revision): boolean =>
  revisions.some(revision => sameState(revision, state) && compareDates(revision.date, state.date) === 0)

const placeInTime = ({ date, seenAt = '' }: Revision): string =>
  `${date && !date.relative ? new Date(rangeOf(date).from).toISOString() : seenAt} ${seenAt}`

/** Former states with more of them, oldest first whatever the order in which they were met. */
function withRevisions(review: Review, more: readonly Revision[]): Review {
  let revisions = review.revisions ?? []
  const current: Revision = { text: review.text, rating: review.rating }
  for (const state of more) {
    if (isKnown(revisions, state)) continue
    if (sameState(current, state) && compareDates(stateDate(review), state.date) === 0) continue
    const at = revisions.findIndex(each => placeInTime(each) > placeInTime(state))
    revisions = at < 0 ? [...revisions, state] : revisions.toSpliced(at, 0, state)
  }
  return revisions === (review.revisions ?? []) || revisions.length === 0 ? review : { ...review, revisions }
}

const exactness = (date: ReviewDate | undefined): number => {
  if (!date) return -1
  const { from, to } = rangeOf(date)
  return -Math.log2(1 + to - from) - (date.relative ? 100 : 0) + 200
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const more = b.filter(each => !a.includes(each))
  return more.length === 0 ? a : [...a, ...more]
}

/** Adds what the other source knows and this one does not; never replaces anything but a less exact date. */
function filledIn(review: Review, other: IncomingReview): Review {
  const keys = union(review.keys, other.keys)
  const better =
    compareDates(review.date, other.date) === 0 && exactness(other.date) > exactness(review.date)
      ? other.date
      : undefined
  const added: Partial<Review> = {
    ...(keys !== review.keys && { keys }),
    ...(better && { date: better }),
    ...(!review.author && other.author && { author: other.author }),
    ...(!review.title && other.title && { title: other.title }),
    ...(!review.url && other.url && { url: other.url }),
    ...(!review.translation && other.translation && { translation: other.translation }),
    ...(!review.business && other.business && { business: other.business }),
    ...(!review.location && other.location && { location: other.location }),
    ...(!review.subRatings && other.subRatings && { subRatings: other.subRatings }),
    ...(!review.score && other.score && { score: other.score }),
  }
  return Object.keys(added).length === 0 ? review : { ...review, ...added }
}

/** The owner's answer that stands: the newer one, and the known one where nothing tells. */
function withReply(review: Review, incoming: IncomingReview, incomingIsNewer: boolean): Review {
  const reply = incoming.ownerReply
  if (!reply) return review
  const known = review.ownerReply
  if (!known) return { ...review, ownerReply: reply }
  const same = sameWords(known.text, reply.text)
  if (same) return !known.date && reply.date ? { ...review, ownerReply: { ...known, date: reply.date } } : review
  return incomingIsNewer || compareDates(known.date, reply.date) < 0 ? { ...review, ownerReply: reply } : review
}

/** Takes over a newer state and keeps the former one as a revision. */
function withState(known: Review, incoming: IncomingReview, importId: string | undefined): Review {
  const { truncated: _cut, editedAt: _edited, seenAt: _seen, ...rest } = known
  const former = revisionOf({ ...known, date: stateDate(known) })
  const date = incoming.editedAt ? (known.date ?? incoming.date) : (incoming.date ?? known.date)
  const next: Review = {
    ...rest,
    text: incoming.text,
    rating: incoming.rating.kind === 'none' ? known.rating : incoming.rating,
    ...(date && { date }),
    ...(incoming.editedAt && { editedAt: incoming.editedAt }),
    ...(incoming.truncated && { truncated: true as const }),
    ...(incoming.author && { author: incoming.author }),
    ...(incoming.title && { title: incoming.title }),
    ...(incoming.translation && { translation: incoming.translation }),
    ...(incoming.score && { score: incoming.score }),
    ...(importId !== undefined && { importId }),
    ...(incoming.seenAt !== undefined && { seenAt: incoming.seenAt }),
  }
  return withRevisions(next, [former])
}

/** −1 where what is known is the older state, 1 where the newer, 0 where nothing tells: by their dates, else by when the site was read. */
function orderOf(known: Review, incoming: IncomingReview): -1 | 0 | 1 {
  const order = compareDates(stateDate(known), stateDate(incoming))
  if (order !== 0 || !known.seenAt || !incoming.seenAt || known.seenAt === incoming.seenAt) return order
  return known.seenAt < incoming.seenAt ? -1 : 1
}

/**
 * Brings a review that is known and the same one as a file gives it together: a newer state wins and the former is kept,
 * an older one never replaces a newer, an excerpt is completed, the owner's answer is added, keys are united.
 * `unchanged` may still carry more keys or a more exact date: store it when it is not the known object itself.
 */
export function mergeReview(known: Review, incoming: IncomingReview, importId?: string): Merged {
  const order = orderOf(known, incoming)
  const full = withRevisions(filledIn(known, incoming), incoming.revisions ?? [])
  const merged = (changes: readonly ReviewChange[], review: Review, isUpdated = false): Merged => {
    const isAnswered = review.ownerReply !== undefined && review.ownerReply.text !== known.ownerReply?.text
    const all = isAnswered ? [...changes, 'answered' as const] : changes
    return { outcome: isUpdated || all.length > 0 ? 'updated' : 'unchanged', review, changes: all }
  }
  if (sameState(known, incoming)) {
    const completed: Review =
      known.rating.kind === 'none' && incoming.rating.kind !== 'none' ? { ...full, rating: incoming.rating } : full
    const uncut =
      completed.truncated && !incoming.truncated && incoming.text ? withoutCut(completed, incoming.text) : completed
    const moved =
      incoming.editedAt && compareDates(known.editedAt ?? known.date, incoming.editedAt) < 0
        ? { ...uncut, editedAt: incoming.editedAt }
        : uncut
    const named = renamed(moved, incoming)
    const answered = withReply(named, incoming, order < 0)
    return merged([], answered, answered.rating !== known.rating)
  }
  if (incoming.truncated && isBeginningOf(incoming.text, known.text))
    return merged([], withReply(full, incoming, order < 0))
  if (known.truncated && isBeginningOf(known.text, incoming.text)) {
    const rated = { ...full, rating: incoming.rating.kind === 'none' ? known.rating : incoming.rating }
    return merged(['completed'], withReply(withoutCut(rated, incoming.text), incoming, order < 0))
  }
  const state = revisionOf({ ...incoming, date: stateDate(incoming), ...(importId !== undefined && { importId }) })
  if (isKnown(known.revisions ?? [], state)) return merged([], withReply(full, incoming, false))
  if (order > 0) return merged([], withReply(withRevisions(full, [state]), incoming, false))
  return merged(['edited'], withReply(withState(full, incoming, importId), incoming, true))
}

/** Who changed the name on the site is called by the newer one. */
function renamed(review: Review, { author, seenAt }: IncomingReview): Review {
  if (!author || author === review.author || !seenAt || !review.seenAt || seenAt <= review.seenAt) return review
  return { ...review, author, seenAt }
}

function withoutCut(review: Review, text: string): Review {
  const { truncated: _cut, ...rest } = review
  return { ...rest, text }
}
