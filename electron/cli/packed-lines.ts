import { deflateSync, inflateSync } from 'node:zlib'

/** Lines that are packed together. */
const blockSize = 1_000

/** Lines by their ids, in the order in which the ids came; packed, so that a million of them fit in memory. */
export type PackedLines = {
  add(id: string, line: string): void
  /** Puts a newer line in the place of an earlier one. */
  replace(id: string, line: string): void
  /** All lines, in pieces, each line with its end. */
  read(): Iterable<string>
}

/** Starts without a line. */
export function packedLines(): PackedLines {
  const blocks: { readonly ids: Uint8Array; readonly lines: Uint8Array }[] = []
  let [ids, lines]: [string[], string[]] = [[], []]
  const newer = new Map<string, string>()

  const current = (names: readonly string[], held: readonly string[]) =>
    held.map((line, at) => `${newer.get(names[at] ?? '') ?? line}\n`).join('')

  return {
    add(id, line) {
      ids.push(id)
      lines.push(line)
      if (lines.length < blockSize) return
      blocks.push({ ids: pack(ids), lines: pack(lines) })
      ids = []
      lines = []
    },
    replace: (id, line) => void newer.set(id, line),
    *read() {
      for (const block of blocks) yield current(unpack(block.ids), unpack(block.lines))
      if (lines.length > 0) yield current(ids, lines)
    },
  }
}

// JSON never holds the end of a line, and the ids are ours.
const pack = (list: readonly string[]): Uint8Array => deflateSync(list.join('\n'), { level: 1 })
const unpack = (packed: Uint8Array): string[] => inflateSync(packed).toString('utf8').split('\n')
