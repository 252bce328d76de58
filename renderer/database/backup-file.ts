import { BackupRefusal, backupReader, writeBackupLine, type BackupLine } from '../../shared/backup/format'
import { currentVersion, type AppDatabase } from './database'
import { isSealed, seal, unseal } from './seal'

/** Rows that are read and written at a time. */
const pageSize = 500

/** Every row of a table in pages, by primary key, in bounded memory. */
export async function* pagesOf(source: AppDatabase, table: string): AsyncGenerator<readonly object[]> {
  const rows = source.table<object, never>(table)
  const keyPath = rows.schema.primKey.keyPath
  const keyOf = (row: object): unknown =>
    typeof keyPath === 'string'
      ? (row as Record<string, unknown>)[keyPath]
      : (keyPath ?? []).map(part => (row as Record<string, unknown>)[part])
  let after: unknown
  for (;;) {
    const query = after === undefined ? rows.toCollection() : rows.where(':id').above(after)
    const page = await query.limit(pageSize).toArray()
    const last = page.at(-1)
    if (!last) return
    yield page
    after = keyOf(last)
  }
}

async function* linesOf(source: AppDatabase): AsyncGenerator<BackupLine> {
  yield { kind: 'evenkeel-backup', version: source.verno, madeAt: new Date().toISOString() }
  const counts: Record<string, number> = {}
  for (const { name } of source.tables) {
    counts[name] = 0
    for await (const rows of pagesOf(source, name)) {
      counts[name] += rows.length
      yield { table: name, rows: rows as BackupRows }
    }
  }
  yield { end: true, counts }
}
type BackupRows = Extract<BackupLine, { table: string }>['rows']

const collect = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(stream).arrayBuffer())

/** Everything that a database holds, compressed; encrypted where a passphrase is given. */
export async function packBackup(source: AppDatabase, passphrase?: string): Promise<Uint8Array<ArrayBuffer>> {
  const lines = linesOf(source)
  const encoder = new TextEncoder()
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = await lines.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(writeBackupLine(next.value)))
    },
  })
  const packed = await collect(text.pipeThrough(new CompressionStream('gzip')))
  return passphrase === undefined || passphrase === '' ? packed : seal(packed, passphrase)
}

/** Whether a backup asks for a passphrase. */
export const needsPassphrase = async (file: Blob): Promise<boolean> =>
  isSealed(new Uint8Array(await file.slice(0, 64).arrayBuffer()))

/** The lines of a backup file, in order and checked. Throws a `BackupRefusal` where the file is not to be trusted. */
export async function* unpackBackup(file: Blob, passphrase?: string): AsyncGenerator<BackupLine> {
  const reader = backupReader(currentVersion)
  let number = 0
  for await (const text of textLines(await openedStream(file, passphrase))) {
    number++
    if (text !== '') yield reader.line(text, number)
  }
  reader.finish()
}

async function openedStream(file: Blob, passphrase?: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const opened = (await needsPassphrase(file))
    ? new Blob([await unseal(new Uint8Array(await file.arrayBuffer()), passphrase ?? '')])
    : file
  const [first, second] = new Uint8Array(await opened.slice(0, 2).arrayBuffer())
  const isPacked = first === 0x1f && second === 0x8b
  return isPacked ? opened.stream().pipeThrough(new DecompressionStream('gzip')) : opened.stream()
}

/** A line of more characters than this is no line of ours: groups of rows are far smaller. */
const longestLine = 256 * 1024 * 1024

async function* textLines(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read().catch(() => {
      throw new BackupRefusal('broken-off')
    })
    if (done) break
    const parts = (rest + value).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
    if (rest.length > longestLine) throw new BackupRefusal('not-ours')
  }
  if (rest !== '') yield rest
}
