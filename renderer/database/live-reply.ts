import type { Listing } from '../../shared/importers/listings'
import type { Review } from '../../shared/models/review'
import type { Work } from '../../shared/models/work'
import { database } from './database'
import type { BeforeImage } from './records'

/** The letters and digits of a text: sites change line breaks, quotation marks and dashes. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const isOurs = (onSite: string, copied: string): boolean =>
  onSite === copied || (copied.length >= 20 && onSite.includes(copied))

/**
 * The owner's work on a review whose copied reply an import found on the site; undefined where nothing changes.
 * A reply that stood there before the copy, with other words, proves nothing.
 */
export function becomesLive({ review: before, work }: BeforeImage, review: Review, at: string): Work | undefined {
  if (work?.state !== 'copied' || !review.ownerReply) return undefined
  const onSite = bare(review.ownerReply.text)
  const isNew = onSite !== bare(before.ownerReply?.text ?? '')
  return isOurs(onSite, bare(work.copiedText ?? '')) || isNew ? { ...work, state: 'live', since: at } : undefined
}

/** Sites look at an answer before they show it (milliseconds). */
const timeToAppear = 86_400_000

/** Whether a list of the site, read well after the reply was copied, shows the review without it. */
export function isReplyMissing(
  { state, copiedAt, copiedText = '' }: Work,
  review: Review,
  { asOf, hasReplies, sightings }: Listing,
): boolean {
  if (state !== 'copied' || copiedAt === undefined || !hasReplies) return false
  if (asOf < Date.parse(copiedAt) + timeToAppear || !sightings.some(([id]) => id === review.id)) return false
  return !review.ownerReply || !isOurs(bare(review.ownerReply.text), bare(copiedText))
}

/** When an import last found the review on its site without the reply that was copied (ISO instant); undefined where none did. */
export async function missingReplyAt(review: Review, work: Work): Promise<string | undefined> {
  if (work.state !== 'copied') return undefined
  const listings = await database.listings.where('source').startsWith(`${review.platform}|`).toArray()
  const newest = listings
    .filter(listing => isReplyMissing(work, review, listing))
    .reduce((latest, { asOf }) => Math.max(latest, asOf), 0)
  return newest === 0 ? undefined : new Date(newest).toISOString()
}

/** The owner's work on every review whose reply was copied and not seen on its site yet, by review id. */
export const copiedWork = async (): Promise<ReadonlyMap<string, Work>> =>
  new Map((await database.work.where('state').equals('copied').toArray()).map(work => [work.reviewId, work]))
