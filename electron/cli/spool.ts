import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TextShelf } from '../../shared/importers/text-shelf'

/** A shelf that holds more than memory does. */
export type Spool = TextShelf & { close(): void }

/**
 * Puts texts aside in a file that only this process sees, in the folder for such files; the system frees it when the
 * process ends, however it ends. What fits in `memory` bytes never reaches the disk.
 */
export function spool(memory = 4_000_000): Spool {
  const buffer = Buffer.allocUnsafe(memory)
  /** Where each text ends, in bytes from the first. */
  const ends: number[] = []
  let [written, filled] = [0, 0]
  let file: number | undefined

  function write(bytes: Uint8Array): void {
    file ??= openNameless()
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    written += bytes.length
  }

  function flush(): void {
    write(buffer.subarray(0, filled))
    filled = 0
  }

  return {
    add(text) {
      const size = Buffer.byteLength(text)
      if (filled + size > memory && filled > 0) flush()
      if (size > memory) write(Buffer.from(text))
      else filled += buffer.write(text, filled)
      return ends.push(written + filled) - 1
    },
    read(number) {
      const [from, end] = [ends[number - 1] ?? 0, ends[number]]
      if (end === undefined) throw new Error(`There is no text ${number}.`)
      if (from >= written) return buffer.toString('utf8', from - written, end - written)
      const bytes = Buffer.allocUnsafe(end - from)
      for (let at = 0; at < bytes.length;) {
        const size = file === undefined ? 0 : readSync(file, bytes, at, bytes.length - at, from + at)
        if (size === 0) throw new Error('What was put aside is gone.')
        at += size
      }
      return bytes.toString('utf8')
    },
    close() {
      if (file !== undefined) closeSync(file)
      file = undefined
    },
  }
}

/** A file for this process alone, with its name already taken away. */
function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-aside-'))
  const file = openSync(join(folder, 'import'), 'wx+', 0o600)
  rmSync(folder, { recursive: true, force: true })
  return file
}
