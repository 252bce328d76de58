import { readDocument, type TextDocument } from '../text/document'
import type { Span } from '../text/span'

/** How alike a reply is to the most similar of some earlier ones. */
export type Likeness = {
  /** Share of the shorter text's runs of three words that both have, 0 to 1. */
  readonly share: number
  /** Stretches of the reply, four words or longer, that stand in that earlier reply too. */
  readonly phrases: readonly Span[]
  /** The place of that reply among the earlier ones; -1 where none has anything in common. */
  readonly nearest: number
}

const RUN = 3
/** A run shorter than this is how people talk, not repetition. */
const SHOWN = 4

/** Compares a reply with earlier ones by runs of three words. */
export function likeness(reply: TextDocument, earlier: readonly string[]): Likeness {
  const { words, replies } = readEarlier(earlier)
  const runs = runsOf(reply, numbering(words, words.size))
  const own = distinct(runs)
  let best: Likeness = { share: 0, phrases: [], nearest: -1 }
  for (const [at, others] of replies.entries()) {
    const smaller = Math.min(own.length, others.size)
    if (smaller === 0) continue
    let common = 0
    for (const run of own) if (others.has(run)) common++
    const share = common / smaller
    if (share > best.share) best = { share, phrases: commonStretches(reply, runs, others), nearest: at }
  }
  return best
}

type Earlier = { readonly words: ReadonlyMap<string, number>; readonly replies: readonly ReadonlySet<number>[] }

/** The earlier replies stay the same while one is typed: they are cut up once. */
const known = new WeakMap<readonly string[], Earlier>()
function readEarlier(earlier: readonly string[]): Earlier {
  const before = known.get(earlier)
  if (before) return before
  const words = new Map<string, number>()
  const numberOf = numbering(words, 0, words)
  const read = { words, replies: earlier.map(text => new Set(runsOf(readDocument(text), numberOf))) }
  known.set(earlier, read)
  return read
}

/** Gives each word a number, so that a run of three is one number too. */
type Numbering = (word: string) => number

/** @param known numbers that are given already; @param from the first that is free */
function numbering(known: ReadonlyMap<string, number>, from: number, own = new Map<string, number>()): Numbering {
  return word => {
    const before = known.get(word) ?? own.get(word)
    if (before !== undefined) return before
    const number = from + own.size
    own.set(word, number)
    return number
  }
}

/** More words than anybody uses in some replies; three such numbers fit into one that is exact. */
const VOCABULARY = 1 << 17

function runsOf({ tokens }: TextDocument, numberOf: Numbering): number[] {
  const runs: number[] = []
  let run = 0
  for (let at = 0; at < tokens.length; at++) {
    run = (run % VOCABULARY ** (RUN - 1)) * VOCABULARY + (numberOf(tokens[at]?.word ?? '') % VOCABULARY)
    if (at >= RUN - 1) runs.push(run)
  }
  return runs
}

/** Each run once. A table of plain numbers leaves the least behind, and this is asked at every key. */
function distinct(runs: readonly number[]): Float64Array {
  const sorted = Float64Array.from(runs).sort()
  let count = 0
  for (const run of sorted) if (count === 0 || run !== sorted[count - 1]) sorted[count++] = run
  return sorted.subarray(0, count)
}

function commonStretches({ tokens }: TextDocument, runs: readonly number[], others: ReadonlySet<number>): Span[] {
  const stretches: Span[] = []
  for (let at = 0; at < runs.length; at++) {
    if (!others.has(runs[at] ?? -1)) continue
    let last = at
    while (last + 1 < runs.length && others.has(runs[last + 1] ?? -1)) last++
    const start = tokens[at]
    const end = tokens[last + RUN - 1]
    if (start && end && last - at + RUN >= SHOWN) stretches.push({ start: start.start, end: end.end })
    at = last
  }
  return stretches
}
