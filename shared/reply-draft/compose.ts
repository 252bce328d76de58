import { hashOf, pickFrom, type Pick } from './random'
import type { Recipe } from './recipe'
import { fitting, ready, write, type Filling, type Ready, type Wording } from './template'
import { likeness, trigramsOf } from './likeness'

/** What one attempt is measured against. */
export type Standard = {
  readonly words: { readonly min: number; readonly max: number }
  /** Texts it should not sound like. */
  readonly others: readonly string[]
  /** Whether a text may be shown at all. The next best is taken where the best may not. */
  readonly accepts: (text: string) => boolean
}

const ATTEMPTS = 36
const GOOD_ENOUGH = 0.05
const BAD = 8

/**
 * Writes a text by a recipe: several attempts from one seed, of which the best is kept.
 * Best means: of the right length, no word used twice that a reader would notice, unlike the others.
 * @returns undefined where no layout of the recipe can be filled
 */
export function compose(recipe: Recipe, filling: Filling, seed: string, standard: Standard): string | undefined {
  const others = standard.others.map(trigramsOf)
  const usable = usableParts(recipe, filling)
  const attempts: { text: string; cost: number }[] = []
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const text = attemptOne(usable, pickFrom(hashOf(`${seed} ${attempt}`)))
    if (text === undefined) return undefined
    const rough = roughness(text, standard)
    const cost = rough < BAD ? rough + echo(text, others) : rough
    if (cost < GOOD_ENOUGH && standard.accepts(text)) return text
    attempts.push({ text, cost })
  }
  attempts.sort((a, b) => a.cost - b.cost)
  return (attempts.find(({ text }) => standard.accepts(text)) ?? attempts[0])?.text
}

type Usable = {
  readonly filling: Ready
  readonly pools: Readonly<Record<string, readonly Wording[]>>
  readonly layouts: Recipe['layouts']
}

/** What of a recipe and of the slots can be filled at all. */
function usableParts(recipe: Recipe, filling: Filling): Usable {
  const prepared = ready(filling)
  const pools = Object.fromEntries(
    Object.entries(recipe.pools).map(([name, templates]) => [name, fitting(templates, prepared)]),
  )
  return {
    filling: prepared,
    pools,
    layouts: recipe.layouts.filter(layout =>
      layout.every(part => part === '¶' || part.endsWith('?') || (pools[part]?.length ?? 0) > 0),
    ),
  }
}

function attemptOne({ filling, pools, layouts }: Usable, pick: Pick): string | undefined {
  const layout = pick(layouts)
  if (!layout) return undefined
  const paragraphs: string[][] = [[]]
  for (const part of layout) {
    if (part === '¶') {
      paragraphs.push([])
      continue
    }
    const wording = pick(pools[part.replace('?', '')] ?? [])
    if (wording) paragraphs.at(-1)?.push(asSentences(write(wording, filling, pick)))
  }
  return paragraphs
    .filter(sentences => sentences.length > 0)
    .map(sentences => sentences.join(' '))
    .join('\n')
}

/** Capitals at the start, one mark at the end, single blanks. */
export function asSentences(text: string): string {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/\s([,.?])/g, '$1')
    .trim()
  const ended = /[.?]$/.test(tidy) ? tidy : `${tidy}.`
  return ended.replace(
    /(^|[a-z0-9'’)"][.?] )(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

const SMALL = new Set(
  `about their there which would should being where could that this with have from when what your like them they will
  been want more here than then were into`.split(/\s+/),
)
const OFF_LENGTH = 4
const REGRET = 10
const ECHO = 2
const LIKENESS = 6
const PLENTY = 0.2

/** How far a text is from the right length, and how often it says a thing twice. */
function roughness(text: string, { words }: Standard): number {
  const all = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  const count = text.split(/\s+/).length
  const off = Math.max(0, words.min - count) / 4 + Math.max(0, count - words.max) / 2
  const seen = new Map<string, number>()
  for (const word of all) if (word.length > 3 && !SMALL.has(word)) seen.set(word, (seen.get(word) ?? 0) + 1)
  let repeats = 0
  for (const times of seen.values()) repeats += times - 1
  const beyondOne = (...list: readonly string[]) => Math.max(0, all.filter(word => list.includes(word)).length - 1)
  return (
    (off > 0 ? OFF_LENGTH + off : 0) +
    repeats +
    (/, (so|and|but|because) [^.?]{0,300}, \1 /.test(text) ? ECHO : 0) +
    beyondOne('sorry', 'apologize', 'regret') * REGRET +
    beyondOne('thank', 'thanks') * ECHO +
    beyondOne('glad', 'good', 'happy', 'nice', 'kind')
  )
}

/** How much a text sounds like others: a little is free, more is dear. */
function echo(text: string, others: readonly ReadonlySet<string>[]): number {
  const own = trigramsOf(text)
  const alike = Math.max(0, ...others.map(other => likeness(own, other)))
  return Math.max(0, alike - PLENTY) * LIKENESS + alike
}
