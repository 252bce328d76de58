import type { Platform } from '../../../../shared/models/review'
import { likeness } from '../../../../shared/reply-check/likeness'
import { measureLength } from '../../../../shared/reply-check/limits'
import { readDocument } from '../../../../shared/text/document'
import type { Messages } from '../../../messages/messages'

/** How long a text is and how that stands to the limit of its site: "84 words · well within Yelp's limit". */
export function lengthWords(m: Messages, text: string, platform: Platform): string {
  const words = text.match(/\S+/g)?.length ?? 0
  const { used, max, unit } = measureLength(text, platform)
  const site = m.words.platforms[platform]
  const left = max - used
  if (left < 0) return m.reply.meter.over(words, -left, unit, site)
  if (left < max / 5) return m.reply.meter.left(words, left, unit, site)
  return m.reply.meter.within(words, site)
}

/** From this share of common runs of words on, readers notice. */
const noticeable = 0.35

/** How much a text sounds like the owner's recent replies; '' where there are none to compare. */
export function likenessWords(m: Messages, text: string, earlier: readonly string[]): string {
  // The same list again is not cut up again.
  const others = earlier.includes(text) ? earlier.filter(other => other !== text) : earlier
  if (others.length === 0 || text.trim() === '') return ''
  const { share, nearest } = likeness(readDocument(text), others)
  if (share >= noticeable) return nearest === 0 ? m.reply.meter.likeLast : m.reply.meter.likeOne
  return m.reply.meter.unlike(others.length)
}
