import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyDatabase, importInto, memoryFile } from '../../helpers/import-files'

// Files are cut, mixed and damaged: nothing may crash, no row may vanish, and twice must equal once.
// IMPORT_RUNS raises the number of cases for the nightly run.

const folder = join(import.meta.dirname, '../../fixtures/importers')
const walk = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap(name => (name === 'expected' || name === 'local' ? [] : walk(join(path, name))))
    : [path]
const seeds = walk(folder)
  .map(path => [path, readFileSync(path)] as const)
  .filter(([, bytes]) => bytes.length > 0 && bytes.length < 8_000)
const numRuns = Number(process.env.IMPORT_RUNS ?? 120)

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

describe('any file', () => {
  test('there are files to damage', () => expect(seeds.length).toBeGreaterThan(30))

  test('ends in a report whose rows add up, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { maxLength: 6 }),
        fc.integer({ min: 50, max: 5000 }),
        async ([path, bytes], changes, size) => {
          const file = () => memoryFile(path.split('/').at(-1) ?? '', damaged(bytes, changes), size)
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
        },
      ),
      { numRuns },
    )
  })
})
