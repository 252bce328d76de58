import { csvReader, detectDelimiter, type CsvRow } from './containers/csv-rows'
import { readPage } from './containers/html-page'
import { isRecord, isTooDeep, looksLikeJsonLines, parseJson } from './containers/json-records'
import { looksLikeMail } from './containers/mail-messages'
import { startDecoding } from './decode-text'
import { jsonLists, readJson, readJsonLines, type SourceState } from './json-part'
import { readMail } from './mail-part'
import { readPagePart } from './page-part'
import { readPlainPart, textFormat } from './plain-part'
import { refusal } from './raw-review'
import type { ReadEvent, ReadOptions, SourceFile } from './source'
import { readTable } from './tables/table-reading'
import { tell } from './told'

type Batch = ReadEvent[]

const longestPage = 64_000_000
/** Letters that tell a text copied from a page from others: the first few reviews of it. */
const textHead = 20_000
/** Bytes that are read at a time: what lives while a piece is read stays small, and is soon swept away. */
const pieceBytes = 1 << 16

/** Reads a file of text: a page, JSON, JSON lines, letters or a table, told apart by how it begins. */
export async function* readText(
  file: SourceFile,
  head: Uint8Array,
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  state: SourceState,
): AsyncGenerator<Batch> {
  const decoding = startDecoding(head)
  const peek = startDecoding(head)
    .decode(head, false)
    .replace(/^\ufeff/, '')
  const start = peek.trimStart()
  async function* texts(): AsyncGenerator<string> {
    for await (const chunk of bytes)
      for (let at = 0; at < chunk.length; at += pieceBytes)
        yield decoding.decode(chunk.subarray(at, at + pieceBytes), false)
    yield decoding.decode(new Uint8Array(0), true)
  }
  if (start === '') {
    yield [refusal(file.name, 'empty', tell('empty-file'))]
    return
  }
  if (start.startsWith('<'))
    yield* readWhole(file, texts(), html => readPagePart(file.name, readPage(html), options, state))
  else if (/^[[{]/.test(start)) {
    const part = looksLikeJsonLines(start)
      ? readJsonLines(file.name, options, state)
      : readJson(file.name, options, state)
    for await (const text of texts()) yield part.push(text)
    yield part.end()
  } else if (looksLikeMail(start)) yield* readMail(file.name, texts(), options, state)
  else {
    const plain = textFormat(start.slice(0, textHead), options)
    if (plain) yield* readWhole(file, texts(), text => readPlainPart(file.name, plain, text, options, state))
    else yield* readDelimited(file, peek, texts(), () => decoding.encoding(), options, state)
  }
  const warning = decoding.warning()
  if (warning) yield [{ kind: 'warning', file: file.name, told: warning }]
}

async function* readWhole(
  file: SourceFile,
  texts: AsyncIterable<string>,
  read: (text: string) => Batch,
): AsyncGenerator<Batch> {
  let whole = ''
  for await (const text of texts) {
    whole += text
    if (whole.length > longestPage) {
      yield [refusal(file.name, 'unreadable', tell('large-page'))]
      return
    }
  }
  yield read(whole)
}

async function* readDelimited(
  file: SourceFile,
  peek: string,
  texts: AsyncIterable<string>,
  encoding: () => string,
  options: ReadOptions,
  state: SourceState,
): AsyncGenerator<Batch> {
  const { delimiter, skip } = detectDelimiter(peek)
  const reader = csvReader(delimiter)
  if (holdsJsonCells(peek.slice(skip), delimiter)) {
    yield* readJsonCells(file.name, texts, delimiter, options, state)
    return
  }
  const table = readTable({ file: file.name, encoding: encoding(), delimiter }, options, state.seen)
  let cut = skip
  let begun = false
  for await (const text of texts) {
    let piece = text
    if (!begun) {
      piece = piece.replace(/^\ufeff/, '')
      begun = text.length > 0
    }
    if (cut > 0) [piece, cut] = [piece.slice(cut), Math.max(0, cut - piece.length)]
    yield* table.push(reader.push(piece))
  }
  yield* table.push(reader.end())
  yield* table.end()
}

/** Whether the cells of a table are JSON objects, as some collectors write a review into each cell. */
function holdsJsonCells(peek: string, delimiter: string): boolean {
  if (!peek.includes('{')) return false
  const cells = csvReader(delimiter)
    .push(peek)
    .slice(1, 20)
    .flatMap(row => row.cells.filter(cell => cell.trim() !== ''))
  return cells.length > 0 && cells.filter(cell => isRecord(parseJson(cell))).length >= cells.length * 0.6
}

async function* readJsonCells(
  file: string,
  texts: AsyncIterable<string>,
  delimiter: string,
  options: ReadOptions,
  state: SourceState,
): AsyncGenerator<Batch> {
  const reader = csvReader(delimiter)
  const lists = jsonLists(file, options, state, () => new Map())
  let [number, header] = [0, true]
  const read = (rows: readonly CsvRow[]): ReadEvent[] =>
    rows.flatMap(({ cells }) => {
      if (header && !cells.some(cell => cell.trimStart().startsWith('{'))) return []
      header = false
      return cells.flatMap(cell => {
        if (cell.trim() === '') return []
        const value = isTooDeep(cell) ? undefined : parseJson(cell)
        return isRecord(value) ? lists.add('', value, ++number) : lists.reject('', ++number, 'not-json', cell)
      })
    })
  for await (const text of texts) yield read(reader.push(text))
  yield read(reader.end())
  yield lists.end(undefined)
}
