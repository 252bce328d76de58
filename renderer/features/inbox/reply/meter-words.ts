import type { Platform } from '../../../../shared/models/review'
import { likeness } from '../../../../shared/reply-check/likeness'
import { measureLength } from '../../../../shared/reply-check/limits'
import { readDocument } from '../../../../shared/text/document'
import { platformNames } from '../../../components/words'

/** How long a text is and how that stands to the limit of its site: "84 words · well within Yelp's limit". */
export function lengthWords(text: string, platform: Platform): string {
  const words = text.match(/\S+/g)?.length ?? 0
  const count = words === 1 ? '1 word' : `${words.toLocaleString('en-US')} words`
  const { used, max, unit } = measureLength(text, platform)
  const site = platformNames[platform]
  const left = max - used
  if (left < 0) return `${count} · ${(-left).toLocaleString('en-US')} ${unit} over ${site}’s limit`
  if (left < max / 5) return `${count} · ${left.toLocaleString('en-US')} ${unit} left on ${site}`
  return `${count} · well within ${site}’s limit`
}

/** From this share of common runs of words on, readers notice. */
const noticeable = 0.35

/** How much a text sounds like the owner's recent replies; '' where there are none to compare. */
export function likenessWords(text: string, earlier: readonly string[]): string {
  // The same list again is not cut up again.
  const others = earlier.includes(text) ? earlier.filter(other => other !== text) : earlier
  if (others.length === 0 || text.trim() === '') return ''
  const { share, nearest } = likeness(readDocument(text), others)
  if (share >= noticeable) return nearest === 0 ? 'Much like your last reply' : 'Much like one of your last replies'
  return others.length === 1 ? 'Not like your last reply' : `Not like your last ${countOf(others.length)} replies`
}

const countOf = (count: number) =>
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count - 2] ?? `${count}`
