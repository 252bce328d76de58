import { compareDates, rangeOf } from '../dates/compare-dates'
import type { Rating, Review, ReviewDate, Revision } from '../models/review'
import { sameWords } from './fingerprint'
import { isBeginningOf } from './identity'
import type { IncomingReview } from './source'

/** What an import makes of a review that is known already. */
export type Merged = { readonly outcome: 'unchanged' | 'updated'; readonly review: Review }

type State = { readonly text: string; readonly rating: Rating; readonly date?: ReviewDate }

const sameRating = (a: Rating, b: Rating): boolean =>
  a.kind === b.kind && (a.kind === 'none' || b.kind === 'none' || a.value === b.value)

/** The same words and the same rating, as far as both give one. */
const sameState = (a: State, b: State): boolean =>
  (sameRating(a.rating, b.rating) || a.rating.kind === 'none' || b.rating.kind === 'none') && sameWords(a.text, b.text)

const stateDate = (review: Pick<Review, 'date' | 'editedAt'>): ReviewDate | undefined => review.editedAt ?? review.date

const revisionOf = (
  review: Pick<Review, 'text' | 'rating' | 'importId'> & { readonly date?: ReviewDate | undefined },
): Revision => ({
  text: review.text,
  rating: review.rating,
  ...(review.date && { date: review.date }),
  ...(review.importId !== undefined && { importId: review.importId }),
})

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
  const { truncated: _cut, editedAt: _edited, ...rest } = known
  const former = revisionOf({ ...known, date: stateDate(known) })
  const date = incoming.editedAt ? (known.date ?? incoming.date) : (incoming.date ?? known.date)
  return {
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
    revisions: [...(known.revisions ?? []), former],
  }
}

/**
 * Brings a review that is known and the same one as a file gives it together: a newer state wins and the former is kept,
 * an older one never replaces a newer, an excerpt is completed, the owner's answer is added, keys are united.
 * `unchanged` may still carry more keys or a more exact date: store it when it is not the known object itself.
 */
export function mergeReview(known: Review, incoming: IncomingReview, importId?: string): Merged {
  const order = compareDates(stateDate(known), stateDate(incoming))
  const full = filledIn(known, incoming)
  if (sameState(known, incoming)) {
    const completed: Review =
      known.rating.kind === 'none' && incoming.rating.kind !== 'none' ? { ...full, rating: incoming.rating } : full
    const uncut =
      completed.truncated && !incoming.truncated && incoming.text ? withoutCut(completed, incoming.text) : completed
    const moved =
      incoming.editedAt && compareDates(known.editedAt ?? known.date, incoming.editedAt) < 0
        ? { ...uncut, editedAt: incoming.editedAt }
        : uncut
    const answered = withReply(moved, incoming, order < 0)
    const changed = answered.ownerReply?.text !== known.ownerReply?.text || answered.rating !== known.rating
    return { outcome: changed ? 'updated' : 'unchanged', review: answered }
  }
  if (incoming.truncated && isBeginningOf(incoming.text, known.text)) {
    const answered = withReply(full, incoming, order < 0)
    return { outcome: answered.ownerReply?.text === known.ownerReply?.text ? 'unchanged' : 'updated', review: answered }
  }
  if (known.truncated && isBeginningOf(known.text, incoming.text)) {
    return {
      outcome: 'updated',
      review: withReply(
        withoutCut(
          { ...full, rating: incoming.rating.kind === 'none' ? known.rating : incoming.rating },
          incoming.text,
        ),
        incoming,
        order < 0,
      ),
    }
  }
  const seen = (known.revisions ?? []).some(
    revision => sameState(revision, incoming) && compareDates(revision.date, stateDate(incoming)) === 0,
  )
  if (seen) return { outcome: 'unchanged', review: full }
  if (order > 0) {
    const revision = revisionOf({ ...incoming, date: stateDate(incoming), ...(importId !== undefined && { importId }) })
    return { outcome: 'unchanged', review: { ...full, revisions: [revision, ...(full.revisions ?? [])] } }
  }
  return { outcome: 'updated', review: withReply(withState(full, incoming, importId), incoming, true) }
}

function withoutCut(review: Review, text: string): Review {
  const { truncated: _cut, ...rest } = review
  return { ...rest, text }
}
