// The passages that the networks learn from, with what is wanted of each.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  fairnessIds,
  sensitiveIds,
  themeIds,
  urgencyIds,
  type SensitiveId,
  type ThemeId,
} from '../../shared/models/assessment'
import type { Rating } from '../../shared/models/review'

const here = dirname(fileURLToPath(import.meta.url))
const training = join(here, '../../resources/training')
const written = join(here, '../../tests/fixtures/assessment')
const voices = join(here, '../../tests/shared/reply-check/voices')

export type Passage = {
  readonly text: string
  readonly rating: Rating
  /** Labels as `urgent gas-fire`, `unfair vague`, `theme wait negative`. */
  readonly wanted: ReadonlySet<string>
  /** What the labels speak of; of the rest nothing is known. */
  readonly known: ReadonlySet<string>
  readonly sensitive?: readonly { readonly id: SensitiveId; readonly start: number; readonly end: number }[]
  /** Whether no rule was written with this passage in view. */
  readonly unseen: boolean
}

export const urgentLabels = urgencyIds.map(id => `urgent ${id}`)
export const unfairLabels = fairnessIds.map(id => `unfair ${id}`)
export const themeLabels = themeIds.flatMap(id => [`theme ${id} negative`, `theme ${id} positive`])
export { sensitiveIds }

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)
const NONE: Rating = { kind: 'none' }

type Line = {
  readonly text: string
  readonly rating?: number | null
  readonly urgent: readonly string[]
  readonly unfair: readonly string[]
  readonly themes?: readonly (readonly [ThemeId, string])[]
  readonly sensitive?: readonly (readonly [SensitiveId, string])[]
}

function readLine(line: string, unseen: boolean): Passage {
  const { text, rating, urgent, unfair, themes, sensitive } = JSON.parse(line) as Line
  return {
    text,
    rating: typeof rating === 'number' ? { kind: 'stars', value: rating } : NONE,
    wanted: new Set([
      ...urgent.map(id => `urgent ${id}`),
      ...unfair.map(id => `unfair ${id}`),
      ...(themes ?? []).map(([id, polarity]) => `theme ${id} ${polarity}`),
    ]),
    known: new Set(themes ? ['urgent', 'unfair', 'theme'] : ['urgent', 'unfair']),
    ...(sensitive
      ? {
          sensitive: sensitive.map(([id, quote]) => ({
            id,
            start: text.indexOf(quote),
            end: text.indexOf(quote) + quote.length,
          })),
        }
      : {}),
    unseen,
  }
}

/** Our own passages of reviews. */
export const reviewPassages = (): Passage[] =>
  readdirSync(join(training, 'reviews'))
    .sort()
    .flatMap(file => linesOf(join(training, 'reviews', file)).map(line => readLine(line, file.startsWith('passages'))))

/** The cases that the rules are tested with, `ids | trade | rating | text`. */
export const writtenCases = (): Passage[] =>
  readdirSync(written)
    .sort()
    .flatMap(file =>
      linesOf(join(written, file)).map((line): Passage => {
        const [ids = '', , , ...text] = line.split('|')
        const kind = file.endsWith('urgent.txt') ? 'urgent' : 'unfair'
        const wanted = file.startsWith('not-') ? [] : ids.split('+').map(id => `${kind} ${id}`)
        return { text: text.join('|'), rating: NONE, wanted: new Set(wanted), known: new Set([kind]), unseen: false }
      }),
    )

type ReplyLine = {
  readonly text?: string
  readonly reply?: string
  readonly regulated: boolean
  readonly breaks: readonly (string | readonly [string, string])[]
}

/** Our own passages of owners' replies, with the rules that they break as labels. */
export const replyPassages = (): Passage[] =>
  readdirSync(join(training, 'replies'))
    .sort()
    .flatMap(file =>
      linesOf(join(training, 'replies', file)).map((line): Passage => {
        const { text, reply, regulated, breaks } = JSON.parse(line) as ReplyLine
        return {
          text: text ?? reply ?? '',
          rating: NONE,
          wanted: new Set(breaks.map(one => (typeof one === 'string' ? one : one[0]))),
          // In other trades a customer relation is no secret, so nobody labelled it there.
          known: new Set(regulated ? ['all', 'regulated'] : ['all']),
          unseen: file.startsWith('passages'),
        }
      }),
    )

/** The cases that the whole reply check is tested with: `rule @trade(! regulated) … <review> :: reply`. */
export const replyVoices = (): Passage[] =>
  readdirSync(voices)
    .sort()
    .flatMap(file => linesOf(join(voices, file)))
    .filter(line => !line.startsWith('#'))
    .map((line): Passage => {
      const [about = '', text = ''] = line.split(' :: ')
      const rule = about.slice(0, about.indexOf(' '))
      // A case names one rule; of others that its reply may break too it says nothing.
      const known = rule === 'clean' ? ['regulated', 'all'] : []
      return {
        text,
        rating: NONE,
        wanted: new Set(rule === 'clean' ? [] : [rule]),
        known: new Set(known),
        unseen: false,
      }
    })

/** Ordinary sentences, a JSON line with `text` each, in which nothing is urgent or unfair. */
export const ordinaryPassages = (file: string): Passage[] =>
  linesOf(file).map(line => ({
    text: (JSON.parse(line) as { text: string }).text,
    rating: NONE,
    wanted: new Set(),
    known: new Set(['urgent', 'unfair']),
    unseen: false,
  }))
