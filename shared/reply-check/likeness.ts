import type { Span } from '../text/span'

/** How alike a reply is to the most similar of some earlier ones. */
export type Likeness = {
  /** Share of the shorter text's runs of three words that both have, 0 to 1. */
  readonly share: number
  /** Stretches of the reply, four words or longer, that stand in that earlier reply too. */
  readonly phrases: readonly Span[]
}

type Word = Span & { readonly word: string }
const RUN = 3
/** A run shorter than this is how people talk, not repetition. */
const SHOWN = 4

/** Compares a reply with earlier ones by runs of three words. */
export function likeness(reply: string, earlier: readonly string[]): Likeness {
  const words = wordsOf(reply)
  const runs = runsOf(words)
  let best: Likeness = { share: 0, phrases: [] }
  const own = new Set(runs)
  for (const others of earlierRuns(earlier)) {
    const smaller = Math.min(own.size, others.size)
    if (smaller === 0) continue
    let common = 0
    for (const run of own) if (others.has(run)) common++
    const share = common / smaller
    if (share > best.share) best = { share, phrases: commonStretches(words, runs, others) }
  }
  return best
}

/** The earlier replies stay the same while one is typed: they are cut up once. */
const known = new WeakMap<readonly string[], readonly ReadonlySet<string>[]>()
function earlierRuns(earlier: readonly string[]): readonly ReadonlySet<string>[] {
  const before = known.get(earlier)
  if (before) return before
  const runs = earlier.map(text => new Set(runsOf(wordsOf(text))))
  known.set(earlier, runs)
  return runs
}

function wordsOf(text: string): Word[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}'’]+/gu)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0].replaceAll('’', "'"),
  }))
}

const runsOf = (words: readonly Word[]): string[] =>
  words.slice(RUN - 1).map((_, at) =>
    words
      .slice(at, at + RUN)
      .map(one => one.word)
      .join(' '),
  )

function commonStretches(words: readonly Word[], runs: readonly string[], others: ReadonlySet<string>): Span[] {
  const stretches: Span[] = []
  for (let at = 0; at < runs.length; at++) {
    if (!others.has(runs[at] ?? '')) continue
    let last = at
    while (last + 1 < runs.length && others.has(runs[last + 1] ?? '')) last++
    const start = words[at]
    const end = words[last + RUN - 1]
    if (start && end && last - at + RUN >= SHOWN) stretches.push({ start: start.start, end: end.end })
    at = last
  }
  return stretches
}
