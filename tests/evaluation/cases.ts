import { readFileSync } from 'node:fs'

/** Labels of a review, as the labelling guide describes them: ids with the words that show them. */
export type ReviewCase = {
  readonly id: string
  readonly text: string
  readonly rating?: unknown
  readonly labels: {
    readonly urgent: readonly { readonly id: string; readonly tier: number; readonly quote: string }[]
    readonly unfair: readonly { readonly id: string; readonly certainty: string; readonly quote: string }[]
    readonly themes: readonly { readonly id: string; readonly polarity: string; readonly quote: string }[]
    readonly sensitive: readonly { readonly id: string; readonly quote: string }[]
  }
}
/** What `assess` prints for a review. */
export type ReviewAnswer = {
  readonly id: string
  readonly language?: string
  readonly urgency: { readonly tier: number; readonly signals: readonly { readonly id: string }[] }
  readonly fairness: readonly { readonly id: string; readonly certainty: string }[]
  readonly themes: readonly { readonly id: string; readonly polarity: string }[]
  readonly sensitive: readonly { readonly id: string; readonly start: number; readonly end: number }[]
}
/** A reply with the rules that it breaks, and what `check` prints for it. */
export type ReplyCase = { readonly id: string; readonly breaks: readonly { readonly rule: string }[] }
export type ReplyAnswer = {
  readonly id: string
  readonly findings: readonly { readonly rule: string }[]
  readonly copyAllowed: boolean
}
/** What a draft must and must not do, and what `draft` prints. */
export type DraftCase = {
  readonly id: string
  readonly profile: { readonly phone?: string; readonly email?: string }
  readonly must: {
    readonly publicDraft?: boolean
    readonly situation?: string
    readonly maxWords?: number
    readonly minWords?: number
    readonly signature?: string
    readonly privateRoute?: boolean
  }
  readonly mustNot?: { readonly strings?: readonly string[] }
}
export type DraftAnswer = {
  readonly id: string
  readonly public?: string
  readonly situation?: string
  readonly findings?: readonly { readonly severity: string }[]
}
/** A text with the language that it is in, and one without a rating with whether its writer is unhappy. */
export type LanguageCase = { readonly id: string; readonly text: string; readonly language: string }
export type MoodCase = { readonly id: string; readonly text: string; readonly unhappy: boolean }

/** The figures of one kind of cases: `name` to a number that is better higher, unless the name says `Per100`. */
export type Figures = Readonly<Record<string, number>>
/** The figures, and each mistake in a line. */
export type Score = { readonly figures: Figures; readonly misses: readonly string[] }

/** The cases of a file, one JSON object a line; none where there is no such file. */
export function readCases<Case>(file: string): readonly Case[] {
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Case)
}

/** Three decimals, as all figures are given. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000
