import type { TextDocument } from './document'
import { learnedWords, type LearnedWord } from './learned-words'
import { addWindow, oddsBy, type Network } from './network'
import { overlapsInOrder, type Span } from './span'

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

/** The words of a text as tags are looked for, with what rules found in it, in the order of the text. */
export function tagWords(document: TextDocument, marks: readonly Mark[]): TagWord[] {
  const { text, tokens, sentences } = document
  const heads = new Set(sentences.map(({ first }) => first))
  const found = overlapsInOrder(marks)
  return learnedWords(document, 0, tokens.length - 1).map(word => {
    const { start = 0, end = 0 } = tokens[word.token] ?? {}
    const shape = shapeOf(text, start, end, heads.has(word.token))
    const known = shape === '' ? [] : [shape]
    for (const { id } of found({ start, end })) known.push(`!${id}`)
    return { ...word, known }
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
export function neighbourRows(
  words: readonly TagWord[],
  at: number,
  stems: number,
  rowOf: (stem: string) => number | undefined,
): number[] {
  const rows: number[] = []
  for (let place = 0; place <= 2 * TAG_NEIGHBOURS; place++) {
    const word = words[at + place - TAG_NEIGHBOURS]
    if (word) for (const row of rowsOf([word.stem, ...word.known], rowOf)) rows.push(place * stems + row)
  }
  return rows
}

const rowsOf = (keys: readonly string[], rowOf: (stem: string) => number | undefined): number[] =>
  keys.flatMap(key => rowOf(key) ?? [])

/** Below this chance of any label at all, single ones are not looked for. */
const QUIET = 0.05
const WINDOW = 2 * TAG_REACH + 1

/**
 * Asks a network about every word of a text. Words in a row that reach `least` for the same label are one tag. The last
 * label of the network is `any`.
 */
export function learnedTags<Label extends string>(
  document: TextDocument,
  marks: readonly Mark[],
  network: Network<Label | 'any'>,
  least: number,
): LearnedTag<Label>[] {
  const words = tagWords(document, marks)
  const { labels, bias, dense, gramWeights, thresholds, stemCount } = network
  const rows = words.map(({ word }) => network.rowOf(word) ?? -1)
  const keys = words.map(({ stem, known }) => rowsOf([stem, ...known], network.stemRow))
  const any = labels.length - 1
  const heard = new Float32Array(network.filterCount)
  const open: ({ label: Label; first: number; last: number; chance: number } | undefined)[] = []
  const tags: LearnedTag<Label>[] = []

  const chanceOf = (column: number, at: number): number => {
    let odds = (bias[column] ?? 0) + oddsBy(heard, dense[column] ?? heard)
    for (let place = 0; place <= 2 * TAG_NEIGHBOURS; place++)
      for (const row of keys[at + place - TAG_NEIGHBOURS] ?? [])
        odds += gramWeights[(place * stemCount + row) * labels.length + column] ?? 0
    return 1 / (1 + Math.exp(-odds))
  }
  for (let at = 0; at < words.length; at++) {
    heard.set(thresholds[0] ?? [])
    addWindow(heard, rows, at - TAG_REACH, WINDOW, 0, network)
    for (let filter = 0; filter < heard.length; filter++) heard[filter] = Math.max(0, heard[filter] ?? 0)
    const isQuiet = chanceOf(any, at) < QUIET
    const token = words[at]?.token ?? 0
    for (let column = 0; column < any; column++) {
      const chance = isQuiet ? 0 : chanceOf(column, at)
      const current = open[column]
      if (chance < least) open[column] = undefined
      else if (current) {
        current.last = token
        current.chance = Math.max(current.chance, chance)
      } else tags.push((open[column] = { label: labels[column] as Label, first: token, last: token, chance }))
    }
  }
  return tags
}
