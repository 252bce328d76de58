import { isRecord, isTooDeep, jsonReader, parseJson, type JsonRecord } from './containers/json-records'
import type { UnpackCount } from './containers/zip-entries'
import type { Platform } from '../models/review'
import { flatten } from './fields/flatten'
import { platformOf, platformOfUrl } from './fields/platform'
import { partOf, type JsonHead, type JsonImporter, type JsonRefusal } from './importer'
import { jsonImporters, refusals } from './index'
import { finishReview, type SourceContext } from './raw-review'
import type { ReadEvent, ReadOptions, RejectReason } from './source'
import { readTable, type TableReading } from './tables/table-reading'
import { tell, type Told } from './told'

/** What the parts of one source share. */
export type SourceState = {
  /** For reviews without any key of their own: how often one like it was met. */
  readonly seen: Map<string, number>
  /** The business's own name, where a part of the source tells it. */
  ownName: string | undefined
  /** How deep inside archives the part lies, and what was unpacked so far. */
  readonly archives: { depth: number; readonly sum: UnpackCount }
}

/** Starts a source. */
export const newSource = (): SourceState => ({
  seen: new Map(),
  ownName: undefined,
  archives: { depth: 0, sum: { packed: 0, unpacked: 0, entries: 0 } },
})

/** Reads JSON or JSON lines piece by piece. */
export type JsonPart = { push(text: string): ReadEvent[]; end(): ReadEvent[] }

/** The site that the members beside a list name (`source`, `platform`, `url`). */
function platformTold(envelope: ReadonlyMap<string, string>): Platform | undefined {
  for (const [key, value] of envelope)
    if (/(?:^|[._])(?:source|platform|site|source_?url|page_?url|url)$/i.test(key)) {
      const platform = platformOfUrl(value) ?? platformOf(value)
      if (platform && value.length < 300) return platform
    }
  return undefined
}

const sampleSize = 500

type List = {
  readonly path: string
  waiting: { readonly record: JsonRecord; readonly row: number }[]
  /** Lines and elements that are no records, until it is known whether the list counts. */
  bad: ReadEvent[]
  importer: JsonImporter | JsonRefusal | undefined
  table: TableReading | undefined
  columns: readonly string[]
  head: JsonHead | undefined
  context: SourceContext | undefined
  rows: number
}

/** The lists of one JSON part: each is read by the format that knows it, or as a table. */
export function jsonLists(
  file: string,
  options: ReadOptions,
  state: SourceState,
  envelope: () => ReadonlyMap<string, string>,
) {
  const lists = new Map<string, List>()
  let accepted = 0

  function decide(list: List): ReadEvent[] {
    const head: JsonHead = { path: list.path, records: list.waiting.map(each => each.record), envelope: envelope() }
    list.head = head
    list.importer =
      refusals.find(each => each.recognises(head)) ??
      jsonImporters.find(each => (options.format ? each.id === options.format : each.recognises(head)))
    if (list.importer?.kind === 'refusal') return []
    const events: ReadEvent[] = []
    if (list.importer) {
      list.context = { format: list.importer.id, file, seen: state.seen }
      const warning = list.importer.warning?.(head)
      // What warns of itself is a page or an excerpt, and no whole list.
      const { lists: _lists, ...part } = partOf(file, list.importer)
      events.push(warning ? part : partOf(file, list.importer))
      if (warning) events.push({ kind: 'warning', file, told: warning })
      accepted += 1
      return events
    }
    const columns = new Set<string>()
    for (const record of head.records)
      for (const key of flatten(record).keys()) if (columns.size < 500) columns.add(key)
    list.columns = [...columns]
    const platform = platformTold(head.envelope)
    list.table = readTable(
      { file, encoding: 'utf-8', delimiter: ',', columns: list.columns, ...(platform && { platform }) },
      options,
      state.seen,
    )
    return events
  }

  function readOne(list: List, record: JsonRecord, row: number): ReadEvent[] {
    if (list.table) {
      const cells = flatten(record)
      return [...list.table.push([{ cells: list.columns.map(column => cells.get(column) ?? ''), row }])].flat()
    }
    if (list.importer?.kind !== 'json' || !list.head || !list.context) return []
    const read = list.importer.read(record, { options, head: list.head, ownName: state.ownName })
    const found = Array.isArray(read) ? (read as readonly (typeof read)[]).flat() : [read]
    const context = list.context
    return found.map(raw => {
      const review = finishReview(raw as Parameters<typeof finishReview>[0], row, context)
      return typeof review === 'string'
        ? rejection(row, review, JSON.stringify(record))
        : { kind: 'review', file, row, review }
    })
  }

  const rejection = (row: number, reason: RejectReason, raw = '', told: Told = tell(reason)): ReadEvent => ({
    kind: 'rejected',
    file,
    row,
    reason,
    told,
    ...(raw && { raw }),
  })

  function listAt(path: string): List {
    let list = lists.get(path)
    if (!list) {
      list = {
        path,
        waiting: [],
        bad: [],
        importer: undefined,
        table: undefined,
        columns: [],
        head: undefined,
        context: undefined,
        rows: 0,
      }
      lists.set(path, list)
    }
    return list
  }

  function flush(list: List): ReadEvent[] {
    if (list.waiting.length === 0) return list.head ? list.bad.splice(0) : []
    const events = list.head ? [] : decide(list)
    for (const { record, row } of list.waiting) events.push(...readOne(list, record, row))
    list.waiting = []
    return [...events, ...list.bad.splice(0)]
  }

  return {
    add(path: string, record: JsonRecord, row: number): ReadEvent[] {
      const list = listAt(path)
      list.rows += 1
      list.waiting.push({ record, row })
      return list.head || list.waiting.length >= sampleSize ? flush(list) : []
    },
    reject(path: string, row: number, reason: RejectReason, raw?: string, told?: Told): ReadEvent[] {
      const list = listAt(path)
      list.rows += 1
      list.bad.push(rejection(row, reason, raw, told))
      return list.head && list.waiting.length === 0 && !list.table ? list.bad.splice(0) : []
    },
    end(root: JsonRecord | undefined): ReadEvent[] {
      const events: ReadEvent[] = []
      const refusedLists: { readonly events: ReadEvent[]; readonly rows: number }[] = []
      for (const list of lists.values()) {
        const bad = list.bad.splice(0)
        const own = [...flush(list), ...[...(list.table?.end() ?? [])].flat()]
        if (list.importer?.kind === 'refusal')
          refusedLists.push({ events: refusalOf(list, list.importer), rows: list.rows + 1e9 })
        else if (list.table && own.some(event => event.kind === 'refused'))
          refusedLists.push({ events: own, rows: list.rows })
        else {
          if (list.table) accepted += 1
          events.push(...own, ...(list.head ? bad : []))
        }
      }
      if (accepted > 0) return events
      if (root) {
        const own = jsonLists(file, options, state, envelope)
        const single = [...own.add('', root, 1), ...own.end(undefined)]
        if (!single.some(event => event.kind === 'refused')) return single
      }
      const most = refusedLists.sort((a, b) => b.rows - a.rows)[0]
      return most?.events ?? [{ kind: 'refused', file, reason: 'no-reviews', told: tell('no-reviews-in-file') }]
    },
  }

  function refusalOf(list: List, refusal: JsonRefusal): ReadEvent[] {
    const rows = Array.from({ length: list.rows }, (_, index) => rejection(index + 1, refusal.rowReason))
    return [...rows, { kind: 'refused', file, reason: refusal.reason, told: refusal.told }]
  }
}

const tooDeep = (file: string): ReadEvent => ({
  kind: 'refused',
  file,
  reason: 'too-deep',
  told: tell('too-deep'),
})

/** Reads a JSON document. */
export function readJson(file: string, options: ReadOptions, state: SourceState): JsonPart {
  const reader = jsonReader()
  const lists = jsonLists(file, options, state, () => reader.envelope())
  let stopped = false
  return {
    push(text) {
      const events: ReadEvent[] = []
      for (const event of reader.push(text)) {
        if (event.kind === 'record') events.push(...lists.add(event.path, event.record, event.index + 1))
        else if (event.kind === 'bad') events.push(...lists.reject(event.path, event.index + 1, 'not-json', event.raw))
        else if (event.kind === 'too-deep') {
          stopped = true
          return [...events, tooDeep(file)]
        } else if (event.kind === 'too-long') events.push(...lists.reject(event.path, event.index + 1, 'not-json'))
      }
      return events
    },
    end() {
      if (stopped) return []
      const { events: last, complete, root } = reader.end()
      const events: ReadEvent[] = []
      for (const event of last) {
        if (event.kind !== 'cut') continue
        const row = event.index + 1
        events.push(...lists.reject(event.path, row, 'cut-off', undefined, tell('breaks-off', row)))
      }
      if (!complete && last.length === 0)
        events.push({
          kind: 'warning',
          file,
          told: tell('end-missing'),
          isPartial: true,
        })
      return [...events, ...lists.end(root)]
    },
  }
}

/** Reads JSON lines: every line is a record of its own. */
export function readJsonLines(file: string, options: ReadOptions, state: SourceState): JsonPart {
  const lists = jsonLists(file, options, state, () => new Map())
  let rest = ''
  let number = 0

  function readLine(line: string): ReadEvent[] {
    number += 1
    if (line.trim() === '') return []
    const value = line.length > 1000 && isTooDeep(line) ? undefined : parseJson(line)
    return isRecord(value) ? lists.add('', value, number) : lists.reject('', number, 'not-json', line)
  }

  return {
    push(text) {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      const events: ReadEvent[] = []
      for (const line of lines) for (const event of readLine(line)) events.push(event)
      return events
    },
    end: () => [...(rest.trim() === '' ? [] : readLine(rest)), ...lists.end(undefined)],
  }
}
