import nlp from 'compromise'
import Papa from 'papaparse'
import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { assess } from '../shared/assessment/assess'
import { planImport } from '../shared/importers/plan-import'
import type { SourceFile } from '../shared/importers/source'
import { openDexiePage } from './dexie-alone'
import { asYelpTable, makeReviews } from './made-reviews'
import { measure, table, type Contestant } from './measure'
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

const assessed = imported.slice(0, 1_000)
const few = imported.slice(0, 150)
const wink = winkNlp(winkModel)

console.log(
  `${imported.length} reviews, ${(bytes.length / 1e6).toFixed(1)} MB of CSV, ${process.version} on ${process.platform}\n`,
)

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

console.log('')
const assessments: Contestant[] = [
  { name: 'Evenkeel, four families', count: assessed.length, work: assessAll },
  {
    name: 'compromise, one full parse',
    count: few.length,
    work: () => few.forEach(({ text }) => void nlp(text).json()),
    note: 'nlp(text).json()',
  },
  {
    name: 'wink-nlp, one full parse',
    count: assessed.length,
    work: () => assessed.forEach(({ text }) => void wink.readDoc(text).sentences().out()),
    note: 'readDoc(text)',
  },
]
console.log(table('Assessment, one thread', await measure(assessments)))
await benchWindow(Number(process.env['BENCH_REVIEWS'] ?? 100_000))

function assessAll(): void {
  for (const { text, author, stars, date } of assessed) {
    const day = date.slice(0, 10)
    const rating = { kind: 'stars', value: stars } as const
    assess({ platform: 'yelp', author, text, rating, date: { value: day, precision: 'day', raw: day } })
  }
}
