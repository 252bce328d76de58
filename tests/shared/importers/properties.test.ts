import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goneFrom, type Listing } from '../../../shared/importers/listings'
import type { Review } from '../../../shared/models/review'
import { growingFiles } from '../../helpers/growing-list'
import { emptyDatabase, importInto, memoryFile, type MemoryDatabase } from '../../helpers/import-files'
import { runsOf } from '../../helpers/runs'

// Files are cut, mixed, damaged and made up: nothing may crash, no row may vanish, twice must equal once, and the order
// of files must not matter. `npm run properties` raises the number of cases.

const folder = join(import.meta.dirname, '../../fixtures/importers')
const walk = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap(name => (name === 'expected' || name === 'local' ? [] : walk(join(path, name))))
    : [path]
const seeds = walk(folder)
  .map(path => [path, readFileSync(path)] as const)
  .filter(([, bytes]) => bytes.length > 0 && bytes.length < 8_000)

type Change = { readonly at: number; readonly kind: 'flip' | 'cut' | 'copy' | 'insert'; readonly value: number }
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(10_000),
  kind: fc.constantFrom('flip', 'cut', 'copy', 'insert'),
  value: fc.nat(255),
})

function damaged(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let result = Uint8Array.from(bytes)
  for (const { at, kind, value } of changes) {
    const place = at % Math.max(1, result.length)
    if (kind === 'flip') result[place] = value
    else if (kind === 'cut') result = result.slice(0, place)
    else if (kind === 'copy') result = Uint8Array.from([...result, ...result.slice(place, place + value)])
    else result = Uint8Array.from([...result.slice(0, place), value, ...result.slice(place)])
  }
  return result
}

/** Imports a file twice, and holds the report against the rows. */
async function readTwice(name: string, content: string | Uint8Array, size: number): Promise<void> {
  const file = () => memoryFile(name, content, size)
  const database = emptyDatabase()
  const first = await importInto(database, [file()])
  for (const { rows, imported, unchanged, updated, rejected } of first.report.files)
    expect(rows).toBe(imported + unchanged + updated + rejected.length)
  expect(first.rows.length).toBe(first.report.totals.rows - first.report.totals.rejected)
  expect(database.reviews.size).toBe(first.report.totals.imported)
  const before = JSON.stringify([...database.reviews])
  const second = await importInto(database, [file()], { importId: 'i2' })
  expect(second.report.totals).toMatchObject({ rows: first.report.totals.rows, imported: 0, updated: 0 })
  expect(JSON.stringify([...database.reviews])).toBe(before)
}

describe('any file', () => {
  test('there are files to damage', () => expect(seeds.length).toBeGreaterThan(30))

  test('that was damaged ends in a report whose rows add up, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { maxLength: 6 }),
        fc.integer({ min: 50, max: 5000 }),
        async ([path, bytes], changes, size) => readTwice(path.split('/').at(-1) ?? '', damaged(bytes, changes), size),
      ),
      { numRuns: runsOf(0.6) },
    )
  })

  const names = ['Date', 'Stars', 'Review', 'Name', 'Site', 'Reply', 'id', 'Score', 'Notes', 'When', '', 'Nr', 'E-mail']
  const cells = [
    '2026-10-02', '10/02/2026', '31/02/2026', '3/4/26', '2204-01-01', '2 weeks ago', 'June 8', '45300', '5', '4,5', '11',
    '★★★', 'A-', '4/5', 'five stars', 'recommends', 'Google', 'Yelp', 'Jo Quill', 'N/A', '', 'nan', '#NAME?', '1.2E+15',
    'The soup was cold and nobody came.', 'Warm inside; kind people, "really".', 'Line one\nline two', '=1+1', '{"a":1}',
    'Average', '<b>x</b>', 'Ã©tÃ©', '…', 'x'.repeat(300),
  ] // prettier-ignore
  const table = fc.record({
    columns: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 7 }),
    rows: fc.array(fc.array(fc.constantFrom(...cells), { maxLength: 8 }), { maxLength: 14 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    ending: fc.constantFrom('\n', '\r\n'),
    size: fc.integer({ min: 20, max: 3000 }),
  })

  test('that was made up does so as well', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ columns, rows, delimiter, ending, size }) => {
        const line = (row: readonly string[]) => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(delimiter)
        await readTwice('made-up.csv', [columns, ...rows].map(line).join(ending), size)
      }),
      { numRuns: runsOf(0.3) },
    )
  })
})

/** What is known of every review; which file and import brought it is another matter. */
function known(database: MemoryDatabase): unknown[] {
  const plain = ({ importId: _id, file: _file, row: _row, seenAt: _seen, keys, revisions, ...review }: Review) => ({
    ...review,
    keys: [...keys].sort(),
    revisions: revisions?.map(({ importId: _import, seenAt: _then, ...revision }) => revision),
  })
  return [...database.reviews.values()].map(plain).sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function importAll(files: readonly string[]): Promise<unknown> {
  const database = emptyDatabase()
  const listings: Listing[] = []
  for (const [index, content] of files.entries()) {
    const { events } = await importInto(database, [memoryFile(`${index}.csv`, content)], { importId: `i${index}` })
    for (const event of events) if (event.kind === 'listings') listings.push(...event.listings)
  }
  return { reviews: known(database), gone: [...goneFrom(listings).since].sort() }
}

test('files of one list end in the same in whatever order they are imported', async () => {
  await fc.assert(
    fc.asyncProperty(
      growingFiles.chain(files =>
        fc.tuple(fc.constant(files), fc.shuffledSubarray([...files], { minLength: files.length })),
      ),
      async ([files, shuffled]) => {
        expect(await importAll(shuffled)).toEqual(await importAll(files))
      },
    ),
    { numRuns: runsOf(0.09) },
  )
})
