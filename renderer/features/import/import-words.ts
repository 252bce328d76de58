import type { Changes, FileReport, ImportReport, TableOutline } from '../../../shared/importers/source'
import { capitalized, countWord } from '../../components/words'
import type { FilePreview, ImportProgress } from '../../workers/import-files'

/** A whole number as one reads it: "1,284". */
export const figure = (count: number): string => count.toLocaleString('en-US')

/** How many rows of a file were not read. The report of a preview carries only the first of them. */
export const notRead = ({ rows, imported, updated, unchanged }: FileReport): number =>
  rows - imported - updated - unchanged

/** "27 new · 2 changed · 155 known": only what there is. */
export function countsLine(report: FileReport): string {
  const parts = [
    [report.imported, 'new'],
    [report.updated, 'changed'],
    [report.unchanged, 'known'],
    [notRead(report), 'not read'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${figure(count)} ${word}`)
  return said.length > 0 ? said.join(' · ') : 'No rows'
}

/** What happened to known reviews in all files together. */
export const changesOf = ({ files }: ImportReport): Changes => {
  const sum = (kind: keyof Changes) => files.reduce((total, { changes }) => total + (changes?.[kind] ?? 0), 0)
  return {
    edited: sum('edited'),
    completed: sum('completed'),
    answered: sum('answered'),
    gone: sum('gone'),
    returned: sum('returned'),
  }
}

/** What the main button does: "Add 61, update 2". */
export function addLabel({ imported, updated }: ImportReport['totals'], isNews = false): string {
  if (imported === 0 && updated === 0) return isNews ? 'Keep what changed' : 'Done'
  if (updated === 0) return `Add ${figure(imported)}`
  return imported === 0 ? `Update ${figure(updated)}` : `Add ${figure(imported)}, update ${figure(updated)}`
}

/** What was done, for the toast: "Added 61, updated 2. One review is gone from its site." */
export function addedLine({ imported, updated }: ImportReport['totals'], changes?: Changes): string {
  const gone = changes?.gone ?? 0
  const parting =
    gone === 0 ? '' : ` ${capitalized(reviewCount(gone))} ${gone === 1 ? 'is' : 'are'} gone from the site.`
  if (imported === 0 && updated === 0)
    return gone === 0 ? 'Nothing new. All of it was known already.' : `Nothing new.${parting}`
  if (updated === 0) return `Added ${reviewCount(imported)}.${parting}`
  const done =
    imported === 0 ? `Updated ${reviewCount(updated)}.` : `Added ${figure(imported)}, updated ${figure(updated)}.`
  return `${done}${parting}`
}

/** "one review", "1,284 reviews". */
export const reviewCount = (count: number): string => (count === 1 ? 'one review' : `${figure(count)} reviews`)

/** "Rows in three files". */
export const rowsIn = (files: number): string =>
  files === 1 ? 'Rows in this file' : `Rows in ${countWord(files)} files`

/** How sure the reading of a file is: a glyph's name and a few words. */
export function fileStatus({ report, tables, dates, title }: FilePreview): {
  readonly glyph: 'block' | 'question' | 'check'
  readonly words: string
} {
  if (report.refused) return { glyph: 'block', words: report.refused.message }
  if (tables.some(({ outline }) => outline.ask))
    return { glyph: 'question', words: 'New to Evenkeel: check the columns' }
  if (dates.some(({ isAnswered }) => !isAnswered)) return { glyph: 'question', words: `${title}: check the dates` }
  if (tables.length > 0) return { glyph: 'check', words: 'A table, read by its columns' }
  return { glyph: 'check', words: notRead(report) === 0 ? `${title}, read in full` : title }
}

const delimiters: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }
const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'plain text in UTF-8',
  'utf-16le': 'plain text in UTF-16',
  'utf-16be': 'plain text in UTF-16',
  'windows-1252': 'plain text in Windows-1252',
  xlsx: 'a sheet of a workbook',
}

/** "25 rows · commas · plain text in UTF-8 · first row holds the names". */
export function tableLine(report: FileReport, outline: TableOutline | undefined): string {
  const rows = report.rows === 1 ? 'One row' : `${figure(report.rows)} rows`
  if (!outline) return rows
  const isSheet = outline.encoding === 'xlsx'
  const hasNames = outline.columns.some(({ name }) => name !== '')
  return [
    rows,
    ...(isSheet ? [] : [delimiters[outline.delimiter] ?? `parted by “${outline.delimiter}”`]),
    encodings[outline.encoding] ?? outline.encoding,
    hasNames ? 'first row holds the names' : 'no row holds names',
  ].join(' · ')
}

/** "12,400 rows · 8,200 a second · about 12 seconds left". */
export function progressLine({ phase, rows, rate, secondsLeft }: ImportProgress): string {
  if (phase === 'backing-up') return 'Keeping a backup first.'
  const parts = [rows === 1 ? 'One row' : `${figure(rows)} rows`]
  if (rate > 0) parts.push(`${figure(rate)} a second`)
  if (secondsLeft !== undefined) parts.push(timeLeft(secondsLeft))
  return parts.join(' · ')
}

/** Seconds as one waits for them. */
export function timeLeft(seconds: number): string {
  if (seconds < 2) return 'almost there'
  if (seconds < 60) return `about ${seconds} seconds left`
  const minutes = Math.round(seconds / 60)
  return minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`
}
