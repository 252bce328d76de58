import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import type { SourceFile } from '../source'

/** Thrown where an archive unpacks to far more than reviews ever would. */
export class ZipBomb extends Error {}

/** Thrown where an archive cannot be read. */
export class DamagedArchive extends Error {}

const mostEntries = 20_000
const freeBytes = 2_000_000
const mostGrowth = 200
const mostBytes = 4_000_000_000

/** What was unpacked so far of one archive and of all that lie in it. */
export type UnpackCount = { packed: number; unpacked: number; entries: number }

type Entry = { readonly name: string; readonly chunks: Uint8Array[]; done: boolean }

/**
 * Unpacks an archive entry by entry while its bytes arrive. Sizes are counted while unpacking, whatever the archive
 * says of itself. An entry's chunks must be read (or left) before the next is asked for. An archive inside another is handed
 * the `sum` of the outer one, so that it is the bytes of the file itself by which the growth is measured.
 */
export async function* zipEntries(
  bytes: AsyncIterable<Uint8Array>,
  sum: UnpackCount = { packed: 0, unpacked: 0, entries: 0 },
  isInner = false,
): AsyncGenerator<SourceFile> {
  const queue: Entry[] = []
  let [failure, bomb] = [false, false]
  const unzip = new Unzip((file: UnzipFile) => {
    sum.entries += 1
    const entry: Entry = { name: file.name, chunks: [], done: false }
    queue.push(entry)
    file.ondata = (error, chunk, final) => {
      if (error) {
        failure = true
        entry.done = true
        return
      }
      sum.unpacked += chunk.length
      if (chunk.length > 0) entry.chunks.push(chunk)
      if (final) entry.done = true
      const isTooMuch = sum.unpacked > freeBytes && sum.unpacked > sum.packed * mostGrowth
      if (sum.unpacked > mostBytes || sum.entries > mostEntries || isTooMuch) bomb = true
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  const input = bytes[Symbol.asyncIterator]()
  let ended = false

  async function more(): Promise<boolean> {
    if (ended || failure) return false
    const next = await input.next()
    ended = next.done === true
    const chunk = next.done === true ? new Uint8Array(0) : next.value
    // Small steps, so that a bomb is met after a few megabytes and not after a chunk's worth of them.
    for (let from = 0; from < chunk.length || (ended && from === 0); from += 4096) {
      const piece = chunk.subarray(from, from + 4096)
      if (!isInner) sum.packed += piece.length
      try {
        unzip.push(piece, ended)
      } catch {
        failure = true
      }
      // Not thrown where it is met, because the unpacker swallows what its callbacks throw.
      if (bomb) throw new ZipBomb()
      if (failure) return false
    }
    return true
  }

  async function* chunksOf(entry: Entry): AsyncGenerator<Uint8Array> {
    for (;;) {
      for (let chunk = entry.chunks.shift(); chunk; chunk = entry.chunks.shift()) yield chunk
      if (entry.done) return
      if (!(await more())) {
        if (failure) throw new DamagedArchive()
        return
      }
    }
  }

  for (;;) {
    const entry = queue.shift()
    if (entry) {
      yield { name: entry.name, size: 0, chunks: () => chunksOf(entry) }
      for await (const chunk of chunksOf(entry)) void chunk
    } else if (!(await more())) {
      if (failure) throw new DamagedArchive()
      return
    }
  }
}
