import type { Changes, FileReport, ImportReport, TableOutline } from '../../../shared/importers/source'
import { sentenceOf } from '../../../shared/importers/told'
import type { Messages } from '../../messages/messages'
import type { FilePreview, ImportProgress } from '../../workers/import-files'

/** How many rows of a file were not read. The report of a preview carries only the first of them. */
export const notRead = ({ rows, imported, updated, unchanged }: FileReport): number =>
  rows - imported - updated - unchanged

/** "27 new · 2 changed · 155 known": only what there is. */
export function countsLine({ imports: { side: m } }: Messages, report: FileReport): string {
  const parts = [
    [report.imported, m.counts.new],
    [report.updated, m.counts.changed],
    [report.unchanged, m.counts.known],
    [notRead(report), m.counts.notRead],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => words(count))
  return said.length > 0 ? said.join(' · ') : m.noRows
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
export function addLabel(
  { imports: { bar: m } }: Messages,
  { imported, updated }: ImportReport['totals'],
  isNews = false,
): string {
  if (imported === 0 && updated === 0) return isNews ? m.keepNews : m.done
  return m.add(imported, updated)
}

/** What was done, for the toast: "Added 61, updated 2. One review is gone from its site." */
export function addedLine(
  { imports: { bar: m } }: Messages,
  { imported, updated }: ImportReport['totals'],
  changes?: Changes,
): string {
  const gone = changes?.gone ?? 0
  const isNothing = imported === 0 && updated === 0
  if (gone === 0) return isNothing ? m.allKnown : m.added(imported, updated)
  return `${isNothing ? m.nothingNew : m.added(imported, updated)} ${m.gone(gone)}`
}

/** How sure the reading of a file is: a glyph's name and a few words. */
export function fileStatus(
  { imports: { side: m }, importTexts, formats }: Messages,
  { report, tables, dates, title: english }: FilePreview,
): {
  readonly glyph: 'block' | 'question' | 'check'
  readonly words: string
} {
  const title = formats.title(report.format, english)
  if (report.refused) return { glyph: 'block', words: sentenceOf(report.refused.told, importTexts) }
  if (tables.some(({ outline }) => outline.ask)) return { glyph: 'question', words: m.checkColumns }
  if (dates.some(({ isAnswered }) => !isAnswered)) return { glyph: 'question', words: m.checkDates(title) }
  if (tables.length > 0) return { glyph: 'check', words: m.byColumns }
  return { glyph: 'check', words: notRead(report) === 0 ? m.inFull(title) : title }
}

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const satisfies Readonly<
  Record<string, keyof Messages['imports']['file']['delimiters']>
>
const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
}

/** "25 rows · commas · plain text in UTF-8 · first row holds the names". */
export function tableLine({ imports }: Messages, report: FileReport, outline: TableOutline | undefined): string {
  const { file: m, progress } = imports
  const rows = progress.rows(report.rows)
  if (!outline) return rows
  const { delimiter, encoding } = outline
  const hasNames = outline.columns.some(({ name }) => name !== '')
  return [
    rows,
    ...(encoding === 'xlsx'
      ? [m.sheet]
      : [
          isKnown(delimiter) ? m.delimiters[delimiters[delimiter]] : m.partedBy(delimiter),
          m.plainText(encodings[encoding] ?? encoding),
        ]),
    hasNames ? m.hasNames : m.noNames,
  ].join(' · ')
}

const isKnown = (delimiter: string): delimiter is keyof typeof delimiters => Object.hasOwn(delimiters, delimiter)

/** "12,400 rows · 8,200 a second · about 12 seconds left". */
export function progressLine(
  m: Messages['imports']['progress'],
  { phase, rows, rate, secondsLeft }: ImportProgress,
): string {
  if (phase === 'backing-up') return m.backup
  const parts = [m.rows(rows)]
  if (rate > 0) parts.push(m.rate(rate))
  if (secondsLeft !== undefined) parts.push(timeLeft(m, secondsLeft))
  return parts.join(' · ')
}

/** Seconds as one waits for them. */
export function timeLeft(m: Messages['imports']['progress'], seconds: number): string {
  if (seconds < 2) return m.almost
  return seconds < 60 ? m.seconds(seconds) : m.minutes(Math.round(seconds / 60))
}
