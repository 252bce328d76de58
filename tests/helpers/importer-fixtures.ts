import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Importer } from '../../shared/importers/importer'
import type { FileReport } from '../../shared/importers/source'
import { sentenceOf } from '../../shared/importers/told'
import { diskFiles, emptyDatabase, importInto } from './import-files'

const root = join(import.meta.dirname, '../fixtures/importers')

/**
 * Imports every export in tests/fixtures/importers/<id>/ and compares with the recording in its expected/ folder.
 * Read a recording before you commit it. local/ is not committed: put a real export there to look at it without sharing it.
 */
export function importerFixtures(importer: Pick<Importer, 'id' | 'title' | 'howToExport'>): void {
  describe(importer.title, () => {
    const folder = join(root, importer.id)
    const files = existsSync(folder) ? readdirSync(folder).filter(name => name !== 'expected' && name !== 'local') : []
    test('there are fixtures', () => expect(files.length).toBeGreaterThan(0))
    test('it says where the owner gets such a file', () => expect(importer.howToExport).toMatch(/^.{20,}\.$/s))
    test.each(files)('%s', async name => {
      const database = emptyDatabase()
      const { report, rows } = await importInto(database, diskFiles(join(folder, name)))
      expect(new Set(rows.map(row => row.review.format))).toEqual(new Set([importer.id]))
      const reviews = [...database.reviews.values()].map(review => ({
        ...review,
        keys: review.keys.filter(key => !key.startsWith('~')),
      }))
      const recording = `${JSON.stringify({ files: report.files.map(inWords), reviews }, null, 2)}\n`
      await expect(recording).toMatchFileSnapshot(join(folder, 'expected', `${name.replace(/\.\w+$/, '')}.json`))
      const again = await importInto(database, diskFiles(join(folder, name), 997), { importId: 'i2' })
      expect(again.report.totals).toMatchObject({ imported: 0, updated: 0, rows: report.totals.rows })
    })
  })
}

/** A report with the sentences that the owner reads, so that a recording shows them. */
const inWords = (report: FileReport) => ({
  ...report,
  rejected: report.rejected.map(({ told, ...row }) => ({ ...row, message: sentenceOf(told) })),
  ...(report.refused && { refused: { reason: report.refused.reason, message: sentenceOf(report.refused.told) } }),
  warnings: report.warnings.map(warning => sentenceOf(warning)),
})
