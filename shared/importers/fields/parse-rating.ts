import type { Rating } from '../../models/review'

/** A rating, or a score where the scale is not one of stars. */
export type ReadRating = { readonly rating: Rating; readonly score?: { readonly value: number; readonly max: number } }

const words: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 }
const none: ReadRating = { rating: { kind: 'none' } }
const stars = (value: number): ReadRating => (value >= 0.5 && value <= 5 ? { rating: { kind: 'stars', value } } : none)

/** Whether a page's visitor says to go there: "recommends", "doesn't recommend", "positive"; undefined where neither. */
export function parseRecommendation(given: string): boolean | undefined {
  const text = given.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim()
  if (text.length > 300) return undefined
  if (
    /\b(?:does|do|did|would|wo|will)(?:n't| not) (?:be )?recommend|^(?:negative|no|false|not recommended)$|\bnot recommended\b/.test(
      text,
    )
  )
    return false
  return /\brecommend(?:s|ed)?\b|^(?:positive|yes|true)$/.test(text) ? true : undefined
}

/** Reads a letter grade ("A-", "Grade: B", "A (Excellent)"); undefined where it is none. */
export function parseGrade(given: string): string | undefined {
  const found = /^(?:grade:?\s{0,9})?([A-F])\s{0,9}([+\-−–])?(?:\s{0,9}\(.{0,40}\))?$/i.exec(given.trim())
  const letter = found?.[1]?.toUpperCase()
  if (!letter || letter === 'E') return undefined
  return `${letter}${found?.[2] === '+' ? '+' : found?.[2] ? '-' : ''}`
}

/**
 * Reads any spelling of a rating: "4 stars", "4,5", "★★★★☆", "FIVE", "4/5", "8.5", "A-".
 * `max` is the top of the scale where the column or the source says it: up to 5 are stars, others are kept as a score.
 */
export function parseRating(given: string, max?: number): ReadRating {
  const text = given.trim()
  if (text === '' || text.length > 60) return none
  const drawn = text.match(/[★⭐✭]/gu)?.length ?? 0
  if (drawn > 0 && !/\d/.test(text)) return stars(drawn + (text.includes('½') ? 0.5 : 0))
  const found = /(?:^|[^\d.,])(\d{1,3}(?:[.,]\d{1,3})?)(?![\d])(?:\s{0,9}(?:\/|out of|of)\s{0,9}(\d{1,3})(?!\d))?/.exec(
    text,
  )
  if (!found) {
    const word = words[text.toLowerCase().replace(/[\s_-]{0,9}stars?$/, '')]
    if (word !== undefined) return stars(word)
    const grade = parseGrade(text)
    if (grade !== undefined) return { rating: { kind: 'grade', value: grade } }
    // A list kept by hand mixes sites in one column: stars of one, recommendations of another.
    const recommends = /recommend/i.test(text) ? parseRecommendation(text) : undefined
    return recommends === undefined ? none : { rating: { kind: 'recommend', value: recommends } }
  }
  const value = Number(found[1]?.replace(',', '.'))
  const top = found[2] === undefined ? (max ?? 5) : Number(found[2])
  if (top === 5) return value > 5 ? none : stars(value)
  if (top === 50 && value >= 10) return stars(value / 10)
  return value > top ? none : { rating: { kind: 'none' }, score: { value, max: top } }
}
