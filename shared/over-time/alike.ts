import { isNamed, sameName } from './names'
import type { PastReview } from './past-review'
import { inCommon, kept } from './shingles'

/**
 * Another review with nearly the same words: `copied` under another name, `again` under the same name or under none,
 * as somebody does who tells two sites.
 */
export type Alike = { readonly id: string; readonly kind: 'copied' | 'again'; readonly share: number }

/** Of the eight smallest shingles, so many in common are worth a closer look. */
const worthALook = 2
/** Half of all runs of five words, and twelve words in one piece or more. */
const leastShare = 0.5
const leastShingles = 8
/** What stands in more reviews than this is the sentence of a form or of a site, nobody's own. */
const mostWithOne = 30
/** Up to so many that share a shingle, each is compared with each; beyond, each with the next. */
const eachWithEach = 8
/** More pairs are not compared word by word: a bound on the time, reached only where texts are made by a machine. */
const mostCompared = 10_000
/** A place in the list takes so many of a number's 53 bits; the rest holds the shingle. */
const places = 2 ** 22

/**
 * Finds the reviews whose words are nearly the same, by review id, in a time that grows with their number.
 * `sketchOf` gives the smallest shingles of a review (undefined where it is too short), `textOf` its words.
 */
export function findAlike(
  reviews: readonly PastReview[],
  sketchOf: (id: string) => readonly number[] | undefined,
  textOf: (id: string) => string,
): Map<string, Alike[]> {
  const found = new Map<string, Alike[]>()
  const add = (id: string, alike: Alike) => {
    const known = found.get(id)
    if (known) known.push(alike)
    else found.set(id, [alike])
  }
  let compared = 0
  for (const [left, right] of candidates(reviews, sketchOf)) {
    const [a, b] = [reviews[left], reviews[right]]
    if (!a || !b) continue
    if (++compared > mostCompared) break
    const { shingles, share } = inCommon(textOf(a.id), textOf(b.id))
    if (shingles < leastShingles || share < leastShare) continue
    const isOther = isNamed(a.author) && isNamed(b.author) && sameName(a.author, b.author) === undefined
    const kind = isOther ? 'copied' : 'again'
    add(a.id, { id: b.id, kind, share })
    add(b.id, { id: a.id, kind, share })
  }
  for (const alike of found.values()) alike.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
  return found
}

/** Places of reviews that share some of their smallest shingles, each pair once. */
function* candidates(
  reviews: readonly PastReview[],
  sketchOf: (id: string) => readonly number[] | undefined,
): Generator<readonly [number, number]> {
  const pairs = new Map<number, number>()
  const runs = shingleRuns(reviews, sketchOf)
  let from = 0
  while (from < runs.length) {
    const shingle = Math.floor((runs[from] ?? 0) / places)
    let to = from + 1
    while (to < runs.length && Math.floor((runs[to] ?? 0) / places) === shingle) to++
    if (to - from <= mostWithOne) {
      const reach = to - from <= eachWithEach ? eachWithEach : 1
      for (let left = from; left < to; left++)
        for (let right = left + 1; right < to && right <= left + reach; right++) {
          const pair = ((runs[left] ?? 0) % places) * places + ((runs[right] ?? 0) % places)
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
        }
    }
    from = to
  }
  for (const [pair, shared] of pairs) if (shared >= worthALook) yield [Math.floor(pair / places), pair % places]
}

/** Every shingle with the place of its review, sorted, so that reviews with the same one stand side by side. */
function shingleRuns(
  reviews: readonly PastReview[],
  sketchOf: (id: string) => readonly number[] | undefined,
): Float64Array {
  const runs = new Float64Array(reviews.length * kept)
  let count = 0
  for (const [place, { id }] of reviews.entries()) {
    for (const shingle of sketchOf(id) ?? []) runs[count++] = shingle * places + place
  }
  return runs.subarray(0, count).sort()
}
