import { ratingScore } from '../models/review'
import type { IncomingReview } from './source'

/** What to know of a file as a whole: a selection, rough dates, texts that were cut, things that had to be assumed. */
export type FileTraits = {
  add(review: IncomingReview): void
  /** Each in a sentence for the owner. */
  words(): string[]
}

/** Said of dates that can be read both ways. */
export const openDateWords = 'Nothing in this file shows whether the day or the month comes first. Check a few dates.'

const flagWords: Readonly<Record<string, string>> = {
  'date-ambiguous': openDateWords,
  'text-shortened': 'A very long text was shortened.',
  'mojibake-repaired': 'Letters that an earlier program had garbled were put right. Check names such as José.',
  'rating-unread': 'Some ratings could not be read. Those reviews are kept without one.',
  'date-unread': 'Some dates could not be read. Those reviews are kept without one.',
}

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
    words() {
      const found: string[] = []
      if (ratings > fewest && poor === 0)
        found.push(
          hasStars
            ? `All ${ratings} ratings are 4 or 5 stars. This file may be a selection.`
            : `All ${ratings} ratings are good ones. This file may be a selection.`,
        )
      if (invented >= 10 && invented > dates * 0.5)
        found.push(
          'The collector made up the time of most reviews from “2 weeks ago” and the like. Evenkeel keeps no more of it than is true.',
        )
      else if (dates >= 10 && relative > dates * 0.8)
        found.push('Most dates were counted back from the day of the scrape (“2 weeks ago”), so they are rough.')
      const atLimit = lengths.get(longest) ?? 0
      if (cut > 0 && cut >= texts * 0.1)
        found.push(
          `${cut === 1 ? 'One text is' : `${cut} texts are`} cut off where the site says “more”. A fuller file will complete them.`,
        )
      else if (atLimit >= 3)
        found.push(
          `${atLimit} texts are exactly ${longest} letters long. They look cut by the program that wrote the file.`,
        )
      if (rows >= 65_000 && (rows === 65_535 || rows === 65_536 || rows === 1_048_575 || rows === 1_048_576))
        found.push('This file has as many rows as a spreadsheet can hold. The rest may be missing.')
      for (const [flag, message] of Object.entries(flagWords)) if (flags.has(flag)) found.push(message)
      return found
    },
  }
}
