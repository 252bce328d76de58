import Papa from 'papaparse'
import { planImport } from '../shared/importers/plan-import'
import type { SourceFile } from '../shared/importers/source'
import { benchAssessment } from './assessment'
import { openDexiePage } from './dexie-alone'
import { asYelpTable, makeReviews } from './made-reviews'
import { measure, table, type Contestant } from './measure'
import { measureReplyCheck, replyCheckLines } from './reply-check'
import { benchWindow } from './window'

const imported = makeReviews(20_000)
const bytes = new TextEncoder().encode(asYelpTable(imported))
const piece = 1 << 20

const file: SourceFile = {
  name: 'made.csv',
  size: bytes.length,
  async *chunks() {
    await Promise.resolve()
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
  },
}

async function importAll(): Promise<void> {
  let rows = 0
  const options = { importId: 'bench', now: '2026-11-01T00:00:00Z' }
  const nothing = { known: () => Promise.resolve(new Map()), listings: () => Promise.resolve([]) }
  for await (const event of planImport([file], options, nothing.known, nothing.listings)) {
    if (event.kind === 'planned') rows += event.rows.length
  }
  if (rows !== imported.length) throw new Error(`Of ${imported.length} reviews ${rows} were read.`)
}

async function benchImport(): Promise<void> {
  console.log(`${imported.length} reviews, ${(bytes.length / 1e6).toFixed(1)} MB of CSV\n`)

  const dexie = await openDexiePage()
  const imports: Contestant[] = [
    {
      name: 'Evenkeel, file to planned reviews',
      count: imported.length,
      work: importAll,
      note: 'reading, dates, identity, duplicates',
    },
    {
      name: 'PapaParse alone',
      count: imported.length,
      work: () => void Papa.parse(new TextDecoder().decode(bytes), { header: true }),
      note: 'bytes to text, rows to objects',
    },
  ]
  if (dexie) {
    const work = () => dexie.store(imported)
    imports.push({ name: 'Dexie bulkPut alone', count: imported.length, work, note: 'in Chromium, profile on disk' })
  }
  console.log(table('Import', await measure(imports)))
  if (!dexie) console.log('Dexie was not measured: there is no Chromium.')
  await dexie?.close()
}

const parts: Readonly<Record<string, () => Promise<void>>> = {
  import: benchImport,
  assessment: benchAssessment,
  check: () => Promise.resolve(console.log(replyCheckLines(measureReplyCheck()))),
  window: () => benchWindow(Number(process.env['BENCH_REVIEWS'] ?? 100_000)),
}
const asked = process.argv.slice(2)
console.log(`${process.version} on ${process.platform}`)
for (const [name, bench] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log('')
  await bench()
}
