import type { TextDocument } from './document'
import { learnedWords, type LearnedWord } from './learned-words'
import { listen, type Network } from './network'
import type { Span } from './span'

/** A stretch of tokens that belong to something that a label names, and how likely its surest word does. */
export type LearnedTag<Label extends string> = {
  readonly label: Label
  readonly first: number
  readonly last: number
  readonly chance: number
}

/** So many words on both sides are looked at for their meaning. */
export const TAG_REACH = 3
/** So many words on both sides are looked at for themselves. */
export const TAG_NEIGHBOURS = 2

/** Something that rules found, by the label that it means. */
export type Mark = Span & { readonly id: string }

/**
 * A word with what else is known of it: how it is written (`^Aa` a capital inside a sentence, `^99` a number, `^$` a sum)
 * and what rules found there (`!health`).
 */
export type TagWord = LearnedWord & { readonly known: readonly string[] }

/** The words of a text as tags are looked for, with what rules found in it. */
export function tagWords(document: TextDocument, marks: readonly Mark[]): TagWord[] {
  const { text, tokens, sentences } = document
  const heads = new Set(sentences.map(({ first }) => first))
  return learnedWords(document, 0, tokens.length - 1).map(word => {
    const { start = 0, end = 0 } = tokens[word.token] ?? {}
    const shape = shapeOf(text, start, end, heads.has(word.token))
    const found = marks.filter(mark => start < mark.end && end > mark.start).map(({ id }) => `!${id}`)
    return { ...word, known: shape === '' ? found : [shape, ...found] }
  })
}

const LONG_NUMBER = 5

function shapeOf(text: string, start: number, end: number, isHead: boolean): string {
  const before = text.charAt(start - 1)
  if ('$€£#@'.includes(before) && before !== '') return `^${before}`
  const code = text.charCodeAt(start)
  if (code >= 48 && code <= 57) {
    const written = text.slice(start, end)
    if (/[a-z]/i.test(written)) return '^9a'
    if (/\D/.test(written)) return '^9:9'
    return `^${'9'.repeat(Math.min(written.length, LONG_NUMBER))}`
  }
  const isCapital = code >= 65 && code <= 90
  if (!isCapital) return ''
  const second = text.charCodeAt(start + 1)
  if (end - start > 1 && second >= 65 && second <= 90) return '^AA'
  return isHead ? '' : '^Aa'
}

/** Where the stems and shapes around a word stand in the table of a network: one block of rows for each neighbour. */
export function neighbourRows<Words extends readonly TagWord[]>(
  words: Words,
  at: number,
  stems: number,
  rowOf: (stem: string) => number | undefined,
): number[] {
  const rows: number[] = []
  for (let offset = -TAG_NEIGHBOURS; offset <= TAG_NEIGHBOURS; offset++) {
    const word = words[at + offset]
    if (!word) continue
    const block = (offset + TAG_NEIGHBOURS) * stems
    for (const key of [word.stem, ...word.known]) {
      const row = rowOf(key)
      if (row !== undefined) rows.push(block + row)
    }
  }
  return rows
}

/** What stands beyond both ends of a text. */
const EDGE: readonly number[] = new Array<number>(TAG_REACH).fill(-1)

/** Below this chance of any label at all, single ones are not looked for. */
const QUIET = 0.05

/**
 * Asks a network about every word of a text. Words in a row that reach `least` for the same label are one tag. The last
 * label of the network is `any`.
 */
export function learnedTags<Label extends string>(
  document: TextDocument,
  marks: readonly Mark[],
  network: Network<Label | 'any'>,
  least: (label: Label) => number,
): LearnedTag<Label>[] {
  const words = tagWords(document, marks)
  const { labels, filterCount: count, dense, gramWeights, stemCount } = network
  const rows = [...EDGE, ...words.map(({ word }) => network.rowOf(word) ?? -1), ...EDGE]
  const columns = labels.length
  const tags: LearnedTag<Label>[] = []
  const open = new Array<{ label: Label; first: number; last: number; chance: number } | undefined>(columns - 1)

  for (const [at, { token }] of words.entries()) {
    const window = rows.slice(at, at + 2 * TAG_REACH + 1)
    const { strongest } = listen(window, network, false)
    const grams = neighbourRows(words, at, stemCount, network.stemRow)
    const chanceOf = (column: number): number => {
      let odds = network.bias[column] ?? 0
      for (let filter = 0; filter < count; filter++) {
        const value = strongest[filter] ?? 0
        if (value > 0) odds += value * (dense[filter * columns + column] ?? 0)
      }
      for (const row of grams) odds += gramWeights[row * columns + column] ?? 0
      return 1 / (1 + Math.exp(-odds))
    }
    const isQuiet = chanceOf(columns - 1) < QUIET
    for (let column = 0; column < columns - 1; column++) {
      const label = labels[column] as Label
      const chance = isQuiet ? 0 : chanceOf(column)
      const current = open[column]
      if (chance < least(label)) open[column] = undefined
      else if (current) {
        current.last = token
        current.chance = Math.max(current.chance, chance)
      } else tags.push((open[column] = { label, first: token, last: token, chance }))
    }
  }
  return tags
}
