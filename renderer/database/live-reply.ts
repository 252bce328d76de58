import type { Review } from '../../shared/models/review'
import type { Work } from '../../shared/models/work'
import type { BeforeImage } from './records'

/** The letters and digits of a text: sites change line breaks, quotation marks and dashes. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * The owner's work on a review whose copied reply an import found on the site; undefined where nothing changes.
 * A reply that stood there before the copy, with other words, proves nothing.
 */
export function becomesLive({ review: before, work }: BeforeImage, review: Review, at: string): Work | undefined {
  if (work?.state !== 'copied' || !review.ownerReply) return undefined
  const onSite = bare(review.ownerReply.text)
  const copied = bare(work.copiedText ?? '')
  const isOurs = onSite === copied || (copied.length >= 20 && onSite.includes(copied))
  const isNew = onSite !== bare(before.ownerReply?.text ?? '')
  return isOurs || isNew ? { ...work, state: 'live', since: at } : undefined
}
