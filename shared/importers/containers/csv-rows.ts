/** One record of a table; `cut` where the file ends inside a quoted cell, `row` where its number is not its place. */
export type CsvRow = { readonly cells: readonly string[]; readonly cut?: true; readonly row?: number }

/** Reads comma-separated text piece by piece. */
export type CsvReader = {
  /** The records that are complete with this piece. */
  push(text: string): CsvRow[]
  /** What is left at the end of the file. */
  end(): CsvRow[]
}

/** A record longer than this is a quote that was never closed. */
const longestRecord = 8_000_000

/**
 * A streaming reader of delimited text after RFC 4180, forgiving where programs are not: blanks before a quote, letters
 * after one, old line ends, a quote that is never closed. Empty lines are no records.
 */
export function csvReader(delimiter: string): CsvReader {
  let rest = ''
  let carriage = false
  /** Cells of the record before. */
  let width = 0
  /** The next delimiter and line end from the cell that was read last. */
  let [nextMark, nextLine] = [-1, -1]
  const mark = delimiter.charCodeAt(0)

  /** Reads one record from `at`; returns where the next begins, or −1 where the text ends before the record does. */
  function readRecord(text: string, at: number, final: boolean, cells: string[], quotes: boolean): number {
    let position = at
    for (;;) {
      let first = text.charCodeAt(position)
      let begin = position
      if (first === 32 && quotes) {
        while (text.charCodeAt(begin) === 32) begin += 1
        if (text.charCodeAt(begin) === 34) [position, first] = [begin, 34]
      }
      if (first === 34 && quotes) {
        const opened = position
        let from = position + 1
        let value = ''
        for (;;) {
          const close = text.indexOf('"', from)
          if (close < 0 || (close === text.length - 1 && !final)) return -1
          value += text.slice(from, close)
          if (text.charCodeAt(close + 1) === 34) {
            value += '"'
            from = close + 2
            continue
          }
          position = close + 1
          break
        }
        // Letters after the closing quote belong to the cell.
        const start = position
        let code = text.charCodeAt(position)
        while (position < text.length && code !== mark && code !== 10) code = text.charCodeAt(++position)
        const more = position > start ? text.slice(start, position).trimEnd() : ''
        if (more !== '') {
          const line = value.includes('\n') ? text.indexOf('\n', opened) : -1
          if (line >= 0 && holdsRecord(text, line + 1)) {
            // The quote that opened the cell was a stray one, and what it swallowed are records.
            cells.push(text.slice(opened + 1, line).trimEnd())
            return line + 1
          }
          value += more
        }
        cells.push(value)
      } else {
        const start = position
        if (nextMark < position) nextMark = placeOf(text, delimiter, position)
        if (nextLine < position) nextLine = placeOf(text, '\n', position)
        position = Math.min(nextMark, nextLine, text.length)
        const end =
          position > start && text.charCodeAt(position - 1) === 13 && position !== nextMark ? position - 1 : position
        cells.push(text.slice(start, end))
      }
      if (position >= text.length) return final ? position : -1
      if (text.charCodeAt(position) === 10) return position + 1
      position += 1
    }
  }

  /** Whether the line that begins here has as many cells as the records before it. */
  function holdsRecord(text: string, at: number): boolean {
    const end = text.indexOf('\n', at)
    return width > 1 && text.slice(at, end < 0 ? text.length : end).split(delimiter).length === width
  }

  const isBlank = (cells: readonly string[]): boolean => {
    for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false
    return true
  }

  function read(text: string, final: boolean): CsvRow[] {
    const rows: CsvRow[] = []
    let at = 0
    ;[nextMark, nextLine] = [-1, -1]
    while (at < text.length) {
      const cells: string[] = []
      const next = readRecord(text, at, final, cells, true)
      if (next >= 0) {
        if (!isBlank(cells)) rows.push({ cells })
        width = cells.length
        at = next
        continue
      }
      if (!final && text.length - at < longestRecord) break
      // A quote that is never closed: the record ends with its line, and the next line is read again.
      const broken: string[] = []
      const end = readRecord(text, at, true, broken, false)
      rows.push({ cells: broken, cut: true })
      at = end
    }
    rest = text.slice(at)
    return rows
  }

  return {
    push(text) {
      let piece = carriage ? `\r${text}` : text
      carriage = piece.endsWith('\r')
      if (carriage) piece = piece.slice(0, -1)
      if (piece.includes('\r')) piece = piece.replace(/\r(?!\n)/g, '\n')
      return read(rest === '' ? piece : rest + piece, false)
    },
    end() {
      carriage = false
      return rest === '' ? [] : read(rest, true)
    },
  }
}

const placeOf = (text: string, letter: string, from: number): number => {
  const found = text.indexOf(letter, from)
  return found < 0 ? Infinity : found
}

/** All records of a text that fits in memory. */
export function readCsv(text: string, delimiter: string): CsvRow[] {
  const reader = csvReader(delimiter)
  return [...reader.push(text), ...reader.end()]
}

const candidates = [',', ';', '\t', '|']
/** Letters and records by which the delimiter is told. */
const [toldBy, toldByRows] = [40_000, 60]

/** The character that parts the cells: the one under which most records have the same number of them. */
export function detectDelimiter(head: string): { readonly delimiter: string; readonly skip: number } {
  const told = /^sep=(.)\r?\n/i.exec(head)
  if (told?.[1]) return { delimiter: told[1], skip: told[0].length }
  let best = { delimiter: ',', share: 0, width: 1 }
  const text = head.length > toldBy ? head.slice(0, head.indexOf('\n', toldBy) + 1) || head : head
  for (const delimiter of candidates) {
    const rows = csvReader(delimiter)
      .push(text.endsWith('\n') ? text : `${text}\n`)
      .slice(0, toldByRows)
    const counts = new Map<number, number>()
    for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
    const [width, count] = [...counts].filter(([size]) => size > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [
      1, 0,
    ]
    const share = rows.length === 0 ? 0 : count / rows.length
    if (share > best.share + 0.01 || (share > best.share - 0.01 && width > best.width))
      best = { delimiter, share, width }
  }
  return { delimiter: best.delimiter, skip: 0 }
}
