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

type Entry = { readonly name: string; readonly chunks: Uint8Array[]; done: boolean }

/**
 * Unpacks an archive entry by entry while its bytes arrive. Sizes are counted while unpacking, whatever the archive
 * says of itself. An entry's chunks must be read (or left) before the next is asked for.
 */
export async function* zipEntries(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<SourceFile> {
  const queue: Entry[] = []
  let [packed, unpacked, entries] = [0, 0, 0]
  let [failure, bomb] = [false, false]
  const unzip = new Unzip((file: UnzipFile) => {
    entries += 1
    const entry: Entry = { name: file.name, chunks: [], done: false }
    queue.push(entry)
    file.ondata = (error, chunk, final) => {
      if (error) {
        failure = true
        entry.done = true
        return
      }
      unpacked += chunk.length
      if (chunk.length > 0) entry.chunks.push(chunk)
      if (final) entry.done = true
      if (unpacked > mostBytes || entries > mostEntries || (unpacked > freeBytes && unpacked > packed * mostGrowth))
        bomb = true
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
      packed += piece.length
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
