import { readSheets } from './containers/xlsx-sheets'
import { DamagedArchive, ZipBomb, zipEntries } from './containers/zip-entries'
import { startDecoding } from './decode-text'
import { newSource, type SourceState } from './json-part'
import { refusal } from './raw-review'
import type { ReadEvent, ReadOptions, RefuseReason, SourceFile } from './source'
import { readTable } from './tables/table-reading'
import { readText } from './text-part'
import { tell } from './told'

/** Emptied when the next one is asked for: a list that the engine has moved among the old would keep all it held. */
type Batch = ReadEvent[]

const headBytes = 131_072
/** A Takeout that somebody packed once more, in a ZIP of the whole folder, is this deep. */
const deepestArchive = 3
const longestWorkbook = 100_000_000
/** Left-out parts of a folder that are worth a word. */
const worthAWord: ReadonlySet<RefuseReason> = new Set([
  'reviews-you-wrote',
  'too-deep',
  'zip-bomb',
  'unreadable',
  'login-page',
  'cut-off',
])

/** The file, folder or archive that a part belongs to. */
export const sourceOf = (part: string): string => part.split('/', 1)[0] ?? part

/** Reads export files of any kind and tells what is in them, event by event; content decides the format, never a name. */
export async function* readExports(files: readonly SourceFile[], options: ReadOptions): AsyncGenerator<ReadEvent> {
  for await (const batch of readBatches(files, options)) yield* batch
}

/** The same in batches, as they come out of the file. */
export async function* readBatches(files: readonly SourceFile[], options: ReadOptions): AsyncGenerator<Batch> {
  const total = files.reduce((sum, file) => sum + file.size, 0)
  let [bytes, rows, told] = [0, 0, 0]
  const counted = (file: SourceFile): SourceFile => ({
    ...file,
    async *chunks() {
      for await (const chunk of file.chunks()) {
        bytes += chunk.length
        yield chunk
      }
    },
  })
  const groups = new Map<string, SourceFile[]>()
  for (const file of files) {
    const name = sourceOf(file.name)
    groups.set(name, [...(groups.get(name) ?? []), counted(file)])
  }
  for (const [name, parts] of groups) {
    const state = newSource()
    const alone = parts.length === 1 ? parts[0] : undefined
    const batches = alone ? readPart(alone, options, state) : readParts(name, inOrder(parts), options, state)
    for await (const batch of batches) {
      for (const event of batch) if (event.kind === 'review' || event.kind === 'rejected') rows += 1
      if (rows - told >= 500) {
        told = rows
        batch.push({ kind: 'progress', bytes, total, rows })
      }
      if (batch.length > 0) yield batch
      batch.length = 0
    }
  }
  yield [{ kind: 'progress', bytes, total, rows }]
}

/** Profiles first, because they tell whose comments are the owner's own. */
const inOrder = (parts: readonly SourceFile[]): SourceFile[] => {
  const rank = (file: SourceFile): number => (file.name.includes('profile_information') ? 0 : 1)
  // `reviews.json` is the first page, `reviews-….json` are the others.
  const bare = (file: SourceFile): string => file.name.replace(/\.[a-z]{2,5}$/i, '')
  return [...parts].sort((a, b) => rank(a) - rank(b) || (bare(a) < bare(b) ? -1 : 1))
}

/** Reads the parts of a folder or an archive as one source: what is none of reviews is left out, with a word where it matters. */
async function* readParts(
  name: string,
  parts: Iterable<SourceFile> | AsyncIterable<SourceFile>,
  options: ReadOptions,
  state: SourceState,
): AsyncGenerator<Batch> {
  let read = 0
  const refused: Batch[] = []
  for await (const part of parts) {
    for await (const batch of readPart(part, options, state)) {
      const stop = batch.find(event => event.kind === 'refused')
      if (!stop) {
        if (batch.some(event => event.kind === 'part' || event.kind === 'review')) read += 1
        yield batch
        continue
      }
      refused.push(batch)
      if (worthAWord.has(stop.reason))
        yield [{ kind: 'warning', file: part.name, told: tell('left-out', stop.told), isPartial: true }]
    }
  }
  if (read > 0) return
  const [only] = refused
  const worst = refused.find(batch => batch.some(event => event.kind === 'refused' && worthAWord.has(event.reason)))
  yield worst ?? (only && refused.length === 1 ? only : [refusal(name, 'no-reviews', tell('no-reviews-in-here'))])
}

async function* readPart(file: SourceFile, options: ReadOptions, state: SourceState): AsyncGenerator<Batch> {
  const input = file.chunks()[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  let done = false
  while (size < headBytes && !done) {
    const next = await input.next()
    done = next.done === true
    if (next.done !== true) {
      first.push(next.value)
      size += next.value.length
    }
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* first
    while (!done) {
      const next = await input.next()
      done = next.done === true
      if (next.done !== true) yield next.value
    }
  }
  const head = join(first)
  if (head.length === 0) yield [refusal(file.name, 'empty', tell('empty-file'))]
  else if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5))
    yield* readArchive(file, head, all(), options, state)
  else if (isBinary(head)) yield [refusal(file.name, 'no-reviews', tell('picture'))]
  else yield* readText(file, head, all(), options, state)
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0]
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function isBinary(head: Uint8Array): boolean {
  const start = String.fromCharCode(...head.subarray(0, 8))
  if (
    /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|%PDF|RIFF|\u00d0\u00cf\u0011|BM|II\*|MM\u0000|\u001f\u008b|7z|Rar!|ID3)/.test(
      start,
    )
  )
    return true
  let zeros = 0
  const length = Math.min(head.length, 4096)
  for (let index = 0; index < length; index++) if (head[index] === 0) zeros += 1
  // UTF-16 has a zero in every other place and nowhere else.
  return zeros > length * 0.02 && (zeros > length * 0.75 || startDecoding(head).encoding() === 'utf-8')
}

async function* readArchive(
  file: SourceFile,
  head: Uint8Array,
  bytes: AsyncGenerator<Uint8Array>,
  options: ReadOptions,
  state: SourceState,
): AsyncGenerator<Batch> {
  const { archives } = state
  const depth = archives.depth
  try {
    const names = String.fromCharCode(...head.subarray(0, 4096))
    if (names.includes('[Content_Types].xml') || names.includes('xl/')) {
      yield* readWorkbook(file, bytes, options, state)
      return
    }
    if (depth >= deepestArchive) {
      yield [refusal(file.name, 'too-deep', tell('archives-in-archives'))]
      return
    }
    archives.depth += 1
    yield* readParts(file.name, renamed(file.name, zipEntries(bytes, archives.sum, depth > 0)), options, state)
  } catch (error) {
    // A bomb is told of the whole file; a damaged archive among others leaves the others as they are.
    if (!(error instanceof DamagedArchive || (error instanceof ZipBomb && depth === 0))) throw error
    yield [
      error instanceof ZipBomb
        ? refusal(file.name, 'zip-bomb', tell('zip-bomb'))
        : refusal(file.name, 'unreadable', tell('damaged-archive')),
    ]
  } finally {
    archives.depth = depth
  }
}

async function* renamed(folder: string, entries: AsyncIterable<SourceFile>): AsyncGenerator<SourceFile> {
  for await (const entry of entries) if (!entry.name.endsWith('/')) yield { ...entry, name: `${folder}/${entry.name}` }
}

async function* readWorkbook(
  file: SourceFile,
  bytes: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  state: SourceState,
): AsyncGenerator<Batch> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    if (size > longestWorkbook) {
      yield [refusal(file.name, 'unreadable', tell('large-workbook'))]
      return
    }
  }
  const sheets = await readSheets(join(chunks))
  const batches: ReadEvent[][] = []
  for (const { name, rows } of sheets) {
    if (rows.length === 0) continue
    const table = readTable(
      { file: `${file.name}/${name}`, sheet: name, encoding: 'xlsx', delimiter: ',' },
      options,
      state.seen,
    )
    batches.push([...table.push(rows.map(cells => ({ cells }))), ...table.end()].flat())
  }
  const isRefused = (batch: Batch): boolean => batch.some(event => event.kind === 'refused')
  const good = batches.filter(batch => !isRefused(batch))
  if (batches.length === 0) yield [refusal(file.name, 'empty', tell('empty-workbook'))]
  else if (good.length > 0) yield* good
  else yield (batches[0] ?? []).map(event => ({ ...event, ...('file' in event && { file: file.name }) }))
}
