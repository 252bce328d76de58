import { parseRating } from '../fields/parse-rating'
import type { Field, TableHead, TablePlan } from '../importer'
import type { ReadOptions } from '../source'
import { dateHints } from './date-hints'
import { scaleOf } from './propose-mapping'
import { columnCells } from './table-head'

const openName =
  /\bwhat\b|\bwhy\b|comment|feedback|anything|improve|better|describe|tell us|explain|suggest|other\b.{0,20}specify|open.ended|thoughts/i
const closedName =
  /how did you hear|\bmay we\b|\bcan we\b|^did you|^do you|^are you|^would you|\bwhich\b|tick all|select|choose one|e-?mail|phone|address/i

type Question = {
  readonly column: number
  readonly name: string
  readonly kind: 'text' | 'rating' | 'score' | 'other'
  readonly scale: number
}

function questionOf(head: TableHead, column: number): Question {
  const name = (head.columns[column] ?? '')
    .replace(/<[^<>]{0,60}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const cells = [...columnCells(head, column)].slice(0, 500)
  const numbers = cells.map(cell => parseRating(cell, 10)).filter(read => read.rating.kind === 'stars' || read.score)
  const short = cells.every(cell => cell.length <= 20)
  if (cells.length > 0 && short && numbers.length >= cells.length * 0.8) {
    const top = Math.max(...cells.map(cell => Number(/\d+(?:[.,]\d+)?/.exec(cell)?.[0].replace(',', '.') ?? 0)))
    const scale = scaleOf(name, top)
    return { column, name, kind: scale === 5 ? 'rating' : 'score', scale }
  }
  const distinct = new Set(cells.map(cell => cell.toLowerCase())).size / Math.max(1, cells.length)
  const length = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length)
  const varied = cells.length >= 8 ? distinct >= 0.5 : distinct >= 0.5 && !closedName.test(name)
  const open = cells.length > 0 && varied && (openName.test(name) || (length >= 12 && !closedName.test(name)))
  return { column, name, kind: open ? 'text' : 'other', scale: 0 }
}

/** Which answers of a survey are words, which the rating: the words are joined, each under its question. */
export function surveyPlan(
  head: TableHead,
  fixed: Partial<Record<Field, readonly number[]>>,
  questions: readonly number[],
  options: ReadOptions,
): TablePlan {
  const all = questions.map(column => questionOf(head, column))
  const texts = all.filter(question => question.kind === 'text')
  const rating = all.find(question => question.kind === 'rating')
  const score = all.find(question => question.kind === 'score')
  const { hints } = dateHints(head, fixed.date ?? [], options)
  return {
    columns: {
      ...fixed,
      text: texts.map(({ column }) => column),
      ...(rating && { rating: [rating.column] }),
      ...(score && { score: [score.column] }),
    },
    questions: texts.map(({ name }) => name),
    platform: 'survey',
    ratingMax: 5,
    scoreMax: score?.scale,
    dates: hints,
  }
}
