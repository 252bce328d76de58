import { ratingScore } from '../models/review'
import type { IncomingReview } from './source'
import { tell, type Told } from './told'

/** What to know of a file as a whole: a selection, rough dates, texts that were cut, things that had to be assumed. */
export type FileTraits = {
  add(review: IncomingReview): void
  /** Each of them. */
  told(): Told[]
}

const toldFlags = [
  'date-ambiguous',
  'text-shortened',
  'mojibake-repaired',
  'rating-unread',
  'date-unread',
] as const satisfies readonly Told['id'][]

/** A file of fewer ratings may well hold only good ones. */
const fewest = 30
/** What a spreadsheet or a database cuts texts to. */
const usualCuts: ReadonlySet<number> = new Set([
  100, 140, 150, 200, 250, 255, 256, 280, 300, 500, 512, 1000, 1024, 2000, 4000, 32_767,
])

/** Starts looking at a file. */
export function fileTraits(): FileTraits {
  let [ratings, poor, dates, relative, invented, texts, cut, rows] = [0, 0, 0, 0, 0, 0, 0, 0]
  let hasStars = true
  const flags = new Set<string>()
  const lengths = new Map<number, number>()
  let longest = 0
  return {
    add({ rating, date, text, truncated, flags: own }) {
      rows += 1
      const score = ratingScore(rating)
      if (score !== undefined) {
        ratings += 1
        if (score <= 0.5) poor += 1
        if (rating.kind !== 'stars') hasStars = false
      }
      if (date) dates += 1
      if (date?.relative) relative += 1
      if (text !== '') texts += 1
      if (truncated) cut += 1
      longest = Math.max(longest, text.length)
      if (usualCuts.has(text.length)) lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1)
      for (const flag of own ?? []) {
        if (flag === 'date-from-scrape') invented += 1
        else flags.add(flag)
      }
    },
    told() {
      const found: Told[] = []
      if (ratings > fewest && poor === 0) found.push(tell(hasStars ? 'only-good-stars' : 'only-good', ratings))
      if (invented >= 10 && invented > dates * 0.5) found.push(tell('made-up-times'))
      else if (dates >= 10 && relative > dates * 0.8) found.push(tell('rough-dates'))
      const atLimit = lengths.get(longest) ?? 0
      if (cut > 0 && cut >= texts * 0.1) found.push(tell('cut-texts', cut))
      else if (atLimit >= 3) found.push(tell('same-length', atLimit, longest))
      if (rows >= 65_000 && (rows === 65_535 || rows === 65_536 || rows === 1_048_575 || rows === 1_048_576))
        found.push(tell('full-sheet'))
      for (const flag of toldFlags) if (flags.has(flag)) found.push(tell(flag))
      return found
    },
  }
}
