import type { Platform } from '../models/review'

/** How long a public answer may be on a site, and how sure that is. */
export type PlatformLimit = {
  readonly platform: Platform
  readonly unit: 'characters' | 'bytes'
  readonly max: number
  /** Key of the source list; '' where the site states no limit. */
  readonly source: string
  readonly confidence: 'stated by the site' | 'one report' | 'not verified'
}

/** Limits as read on 2026-11-24. A site that is missing here has the general limit. */
export const platformLimits: readonly PlatformLimit[] = [
  { platform: 'google', unit: 'bytes', max: 4096, source: 'G7', confidence: 'stated by the site' },
  { platform: 'yelp', unit: 'characters', max: 5000, source: 'Y14', confidence: 'one report' },
]

/** Safe under the limit of every site. */
export const generalLimit = { unit: 'characters', max: 5000, source: '', confidence: 'not verified' } as const

/** Words and characters above which a public reply is longer than readers read. */
export const comfortable = { words: 150, characters: 1000 } as const

/** How long a text is on a site, in the site's own unit, and how much it allows. */
export function measureLength(
  text: string,
  platform: Platform,
): { readonly used: number; readonly unit: 'characters' | 'bytes'; readonly max: number; readonly fits: boolean } {
  const limit = platformLimits.find(one => one.platform === platform) ?? generalLimit
  const used = limit.unit === 'bytes' ? utf8Length(text) : text.length
  return { used, unit: limit.unit, max: limit.max, fits: used <= limit.max }
}

/** Bytes of a text in UTF-8; a lone surrogate counts as the three bytes of its replacement. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
