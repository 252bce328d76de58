import type { Platform } from '../../models/review'
import type { CsvRow } from '../containers/csv-rows'
import { partOf, type TableHead, type TablePlan } from '../importer'
import { tableImporters } from '../index'
import { finishReview, type RawReview, type SourceContext } from '../raw-review'
import type { DateQuestion, ReadEvent, ReadOptions, RejectReason } from '../source'
import { tell, type Told } from '../told'
import { dateQuestion } from './date-question'
import { genericFormat, planOf, platformOfTable } from './generic-table'
import { canBeReviews, outlineOf, proposeRoles } from './propose-mapping'
import { rowReader } from './row-reader'
import { findHeader, headOf } from './table-head'

/** Where the rows come from. */
export type TableSource = {
  readonly file: string
  readonly sheet?: string
  readonly encoding: string
  readonly delimiter: string
  /** The names of the columns where the container gives them, as JSON does. */
  readonly columns?: readonly string[]
  /** What the rest of the file says of where the reviews come from. */
  readonly platform?: Platform
}

/** Reads the rows of one table as they come, and tells of them a few at a time while it is asked. */
export type TableReading = { push(rows: readonly CsvRow[]): Iterable<ReadEvent[]>; end(): Iterable<ReadEvent[]> }

const sampleRows = 2000
const sampleLetters = 2_000_000
const rowsAtOnce = 128
const summaryLabel = /^(?:average|avg|mean|total|overall|summary|grand total|durchschnitt|promedio)\b.{0,30}$/i

type Started = {
  readonly head: TableHead
  readonly plan: TablePlan
  readonly format: string
  readonly read: (cells: readonly string[]) => RawReview
}

/** Starts reading a table: the first rows decide what it is, then every row becomes a review or a reason. */
export function readTable(source: TableSource, options: ReadOptions, seen: Map<string, number>): TableReading {
  let waiting: readonly CsvRow[] = []
  let letters = 0
  let started: Started | undefined
  let refused = false
  let row = 0
  let context: SourceContext = { format: genericFormat, file: source.file, seen }
  const others = new Map<number, ((cells: readonly string[]) => RawReview) | undefined>()

  function start(): ReadEvent[] {
    const sample = waiting.map(each => each.cells)
    const header = source.columns ? -1 : findHeader(sample)
    const whole = source.columns
      ? { ...headOf(sample, -1), columns: source.columns, keys: headOf([source.columns], 0).keys }
      : headOf(sample, header)
    const head = { ...whole, rows: whole.rows.filter(cells => trimmedWidth(cells) <= whole.columns.length) }
    const importer = tableImporters.find(each => (options.format ? each.id === options.format : each.recognises(head)))
    let events: ReadEvent[]
    if (importer) {
      const known = importer.plan(head, options)
      const dates = dateQuestion(head, known, options)
      const isOpen = dates !== undefined && !dates.isAnswered
      const plan = isOpen ? { ...known, flags: [...(known.flags ?? []), 'date-ambiguous'] } : known
      context = { ...context, format: importer.id }
      started = { head, plan, format: importer.id, read: rowReader(plan) }
      waiting = waiting.slice(header + 1 + (plan.moreHeaderRows ?? 0))
      events = [{ ...partOf(source.file, importer), columns: head.columns, ...(dates && { dates }) }]
    } else {
      const table = outlineOf(head, source.encoding, source.delimiter, options)
      const own = table.proposal.platform ?? (table.proposal.roles.includes('platform') ? undefined : source.platform)
      const plan = planOf(head, own ? { ...table.proposal, platform: own } : table.proposal, options)
      started = { head, plan, format: genericFormat, read: rowReader(plan) }
      waiting = waiting.slice(header + 1)
      events = [
        {
          kind: 'part',
          file: source.file,
          format: genericFormat,
          title: 'Table',
          table,
          columns: head.columns,
          ...asked(head, plan),
        },
      ]
      const alone = head.columns.length < 2 && !/^(?:reviews?|comments?|feedback|texts?)$/.test(head.keys[0] ?? '')
      if (alone || (waiting.length > 0 && !canBeReviews(head, table.proposal.roles))) return refuse(alone)
    }
    if (waiting.length === 0) {
      events.push({
        kind: 'refused',
        file: source.file,
        reason: 'no-rows',
        told: tell('no-rows'),
      })
      refused = true
    }
    prepareOtherWidths(started)
    return events
  }

  function asked(head: TableHead, plan: TablePlan): { readonly dates?: DateQuestion } {
    const dates = dateQuestion(head, plan, options)
    return dates ? { dates } : {}
  }

  function refuse(plainText: boolean): ReadEvent[] {
    refused = true
    if (!plainText) return []
    waiting = []
    return [{ kind: 'refused', file: source.file, reason: 'no-reviews', told: tell('plain-text') }]
  }

  /** A table whose columns change in the middle: rows of another width get columns of their own, told by their cells. */
  function prepareOtherWidths({ head, plan }: Started): void {
    const groups = new Map<number, (readonly string[])[]>()
    for (const { cells, cut } of waiting) {
      const width = trimmedWidth(cells)
      if (cut || width <= head.columns.length || plan.moreHeaderRows) continue
      groups.set(width, [...(groups.get(width) ?? []), cells])
    }
    for (const [width, rows] of groups) {
      if (rows.length < 3) continue
      const other: TableHead = {
        columns: Array.from({ length: width }, () => ''),
        keys: Array.from({ length: width }, () => ''),
        rows,
      }
      const { roles } = proposeRoles(other, options)
      if (!canBeReviews(other, roles)) continue
      const dateOrder = plan.dates?.order
      const platform = plan.platform ?? platformOfTable(other)
      const inner = planOf(
        other,
        { signature: plan.idScope ?? '', roles, ...(dateOrder && { dateOrder }), ...(platform && { platform }) },
        options,
      )
      others.set(width, rowReader(inner))
      if (platform && !plan.platform && !plan.columns.platform)
        started = started && { ...started, read: rowReader({ ...plan, platform }) }
    }
  }

  function rejection(
    number: number,
    reason: RejectReason,
    cells: readonly string[],
    told: Told = tell(reason),
  ): ReadEvent {
    const raw = cells.join(source.delimiter)
    return {
      kind: 'rejected',
      file: source.file,
      row: number,
      reason,
      told,
      ...(source.sheet !== undefined && { sheet: source.sheet }),
      ...(raw && { raw, cells }),
    }
  }

  function isRepeatedHeader(cells: readonly string[], { head }: Started): boolean {
    const first = cells.findIndex(cell => cell !== '')
    if (first < 0 || source.columns || cells[first]?.trim() !== head.columns[first]) return false
    const same = cells.filter((cell, column) => cell.trim() === head.columns[column]).length
    return same >= 2 && same >= cells.length * 0.6
  }

  function isSummary(cells: readonly string[], raw: RawReview, { plan }: Started): boolean {
    if (raw.text?.trim() || (raw.author?.trim() && !summaryLabel.test(raw.author.trim()))) return false
    return (
      (plan.columns.average ?? []).some(column => cells[column]?.trim()) ||
      cells.some(cell => cell.length < 40 && summaryLabel.test(cell.trim()))
    )
  }

  function readRow({ cells, cut, row: given }: CsvRow, reading: Started): ReadEvent {
    row = given ?? row + 1
    if (cut) return rejection(row, 'cut-off', cells, tell('breaks-off', row))
    const width = reading.head.columns.length
    const wide = cells.length > width ? trimmedWidth(cells) : 0
    const read = wide > width ? others.get(wide) : reading.read
    if (!read) return rejection(row, 'column-count', cells)
    if (isRepeatedHeader(cells, reading)) return rejection(row, 'repeated-header', cells)
    const raw = read(cells)
    if (isSummary(cells, raw, reading)) return rejection(row, 'summary-row', cells)
    if (raw.reject && raw.rejectTold) return rejection(row, raw.reject, cells, raw.rejectTold)
    const review = finishReview(raw, row, context)
    if (typeof review !== 'string') return { kind: 'review', file: source.file, row, review }
    return rejection(
      row,
      review === 'no-content' && cells.length < width && !source.columns ? 'column-count' : review,
      cells,
    )
  }

  /** Reads what waits, a few rows at a time: many at once would live long, and the engine would expect it of all rows. */
  function* flush(): Generator<ReadEvent[]> {
    if (!started) yield start()
    const rows = waiting
    waiting = []
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      const events: ReadEvent[] = []
      for (const each of rows.slice(at, at + rowsAtOnce)) {
        if (refused) events.push(rejection(++row, 'not-reviews', []))
        else if (started) events.push(readRow(each, started))
      }
      yield events
    }
  }

  return {
    *push(rows) {
      // Copies wait, for the same reason.
      waiting = started ? rows : waiting.concat(rows.map(each => ({ ...each, cells: each.cells.slice() })))
      if (!started) for (const { cells } of rows) for (const cell of cells) letters += cell.length
      if (started || waiting.length > sampleRows || letters > sampleLetters) yield* flush()
    },
    *end() {
      if (started || waiting.length > 0) yield* flush()
      if (!refused || row === 0) return
      yield [{ kind: 'refused', file: source.file, reason: 'not-reviews', told: tell('other-table') }]
    },
  }
}

function trimmedWidth(cells: readonly string[]): number {
  let width = cells.length
  while (width > 0 && (cells[width - 1] ?? '').trim() === '') width -= 1
  return width
}
