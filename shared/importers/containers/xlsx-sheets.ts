import readXlsxFile, { type CellValue } from 'read-excel-file/universal'
import { DamagedArchive, zipEntries } from './zip-entries'

/** A sheet of a workbook as text cells. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] }

/** Dates as ISO days, everything else as it would be typed. */
function cellText(value: CellValue | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return ''
    const text = value.toISOString().slice(0, 19)
    return text.endsWith('T00:00:00') ? text.slice(0, 10) : text.replace('T', ' ')
  }
  return String(value)
}

/** Reads all sheets of an .xlsx workbook; blank rows are left out. Throws `ZipBomb` and `DamagedArchive` like any archive. */
export async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  async function* once(): AsyncGenerator<Uint8Array> {
    await Promise.resolve()
    yield bytes
  }
  // The reader of workbooks does not count what it unpacks, so it is counted here first.
  for await (const entry of zipEntries(once())) for await (const chunk of entry.chunks()) void chunk
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  const sheets = await readXlsxFile(copy, { trim: false }).catch(() => {
    throw new DamagedArchive()
  })
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map(row => row.map(cell => cellText(cell))).filter(row => row.some(cell => cell.trim() !== '')),
  }))
}
