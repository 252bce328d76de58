import type { TextShelf } from '../../shared/importers/text-shelf'

/** Letters that are put aside together, about. */
const blockSize = 500_000

/** Lines by their ids, in the order in which the ids came; put aside, so that millions of them fit. */
export type PutAsideLines = {
  add(id: string, line: string): void
  /** Puts a newer line in the place of an earlier one. */
  replace(id: string, line: string): void
  /** All lines, in pieces, each line with its end. */
  read(): Iterable<string>
}

/** Starts without a line, on a shelf of its own. */
export function putAsideLines(shelf: TextShelf): PutAsideLines {
  const blocks: number[] = []
  /** Where the newest line of an id stands on the shelf. */
  const newer = new Map<string, number>()
  let open: string[] = []
  let size = 0

  function close(): void {
    if (open.length > 0) blocks.push(shelf.add(open.join('')))
    open = []
    size = 0
  }

  /** Neither a line of JSON nor an id of ours holds a tab or the end of a line. */
  const current = (block: string): string => {
    let lines = ''
    for (let at = 0; at < block.length;) {
      const [tab, end] = [block.indexOf('\t', at), block.indexOf('\n', at)]
      const place = newer.size > 0 ? newer.get(block.slice(at, tab)) : undefined
      lines += place === undefined ? block.slice(tab + 1, end + 1) : `${shelf.read(place)}\n`
      at = end + 1
    }
    return lines
  }

  return {
    add(id, line) {
      open.push(`${id}\t${line}\n`)
      size += line.length
      if (size >= blockSize) close()
    },
    replace: (id, line) => void newer.set(id, shelf.add(line)),
    *read() {
      close()
      for (const block of blocks) yield current(shelf.read(block))
    },
  }
}
