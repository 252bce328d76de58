import { assess } from '../../shared/assessment/assess'
import type { Assessment } from '../../shared/models/assessment'
import type { Listing } from '../../shared/importers/listings'
import type { ImportReport } from '../../shared/importers/source'
import type { Work } from '../../shared/models/work'
import { database, inOneGo, type Tables } from './database'

import { refreshEntries } from './entries'
import { alone } from './import-lock'
import { keepListings } from './listings'
import { becomesLive } from './live-reply'
import type { BeforeImage, ImportRecord } from './records'
import type { StagedRow } from './staging'
import { takeBackImport } from './take-back-import'
import { now } from './work'

/** How an import is written: told of progress after each part, asked whether to stop before each. */
export type WriteOptions = {
  readonly onProgress?: (rows: number) => void
  readonly isCancelled?: () => boolean
  /** What the files show of each source: by it, reviews are found gone from the site. */
  readonly listings?: readonly Listing[]
}

/**
 * Writes what the owner confirmed, part by part, each part one transaction.
 *
 * The import counts only once it is `done`: if the power goes before, the next start takes back what was written,
 * so that it is there as a whole or not at all. Cancelled: everything is taken back, and the answer is false.
 */
export function writeImport(
  record: Pick<ImportRecord, 'id' | 'at' | 'report'>,
  parts: AsyncIterable<readonly StagedRow[]>,
  { onProgress, isCancelled, listings = [] }: WriteOptions = {},
): Promise<boolean> {
  return alone(async () => {
    await database.imports.add({ ...record, state: 'writing' })
    let writing: Promise<void> = Promise.resolve()
    try {
      let part = 0
      let written = 0
      for await (const rows of parts) {
        if (isCancelled?.()) {
          await writing
          await takeBackImport(record.id)
          return false
        }
        // While the disk keeps one part, the next is judged.
        const judged = judge(rows)
        await writing
        writing = writePart(record.id, part++, judged).then(() => {
          written += judged.length
          onProgress?.(written)
        })
        // It is awaited at the next turn; until then a failure is nobody's.
        writing.catch(() => undefined)
      }
      await writing
      if (listings.length > 0) await keepListings(record.id, listings)
      await database.imports.update(record.id, { state: 'done' })
    } catch (error) {
      await writing.catch(() => undefined)
      await takeBackImport(record.id)
      throw error
    }
    return true
  })
}

type Judged = StagedRow & { readonly assessment: Assessment }

/** The last word on each review of a part, because files can hold the same one twice, and what is observed in it. */
function judge(rows: readonly StagedRow[]): readonly Judged[] {
  const last = new Map<string, StagedRow>()
  for (const { outcome, review } of rows) {
    const isNew = outcome === 'imported' || last.get(review.id)?.outcome === 'imported'
    last.set(review.id, { outcome: isNew ? 'imported' : outcome, review })
  }
  return [...last.values()].map(row => ({ ...row, assessment: assess(row.review) }))
}

async function writePart(importId: string, part: number, judged: readonly Judged[]): Promise<void> {
  const ids = judged.filter(({ outcome }) => outcome !== 'imported').map(({ review }) => review.id)
  await inOneGo(async tables => {
    const before = await beforeImages(tables, ids)
    const work = new Map<string, Work>()
    for (const { review } of judged) {
      const image = before.get(review.id)
      const next = image && becomesLive(image, review, now())
      if (next) work.set(review.id, next)
    }
    const isKnown = ({ review }: StagedRow) => before.has(review.id)
    await tables.reviews.bulkAdd(judged.filter(row => !isKnown(row)).map(({ review }) => review))
    await tables.reviews.bulkPut(judged.filter(isKnown).map(({ review }) => review))
    await tables.assessments.bulkPut(judged.map(({ review, assessment }) => ({ ...assessment, id: review.id })))
    await tables.work.bulkPut([...work.values()])
    await refreshEntries(
      tables,
      judged.map(({ review }) => review.id),
    )
    await tables.importChanges.put({
      importId,
      part,
      added: judged.filter(row => !isKnown(row)).map(({ review }) => review.id),
      changed: [...before.values()],
    })
  })
}

async function beforeImages(tables: Tables, ids: readonly string[]): Promise<Map<string, BeforeImage>> {
  const [reviews, assessments, works] = await Promise.all([
    tables.reviews.bulkGet([...ids]),
    tables.assessments.bulkGet([...ids]),
    tables.work.bulkGet([...ids]),
  ])
  const images = new Map<string, BeforeImage>()
  for (const [index, review] of reviews.entries()) {
    if (!review) continue
    const assessment = assessments[index]
    const work = works[index]
    images.set(review.id, { review, ...(assessment && { assessment }), ...(work && { work }) })
  }
  return images
}

/** A report as it is kept: the first rejected rows of each file are enough to tell what went wrong. */
export const keptReport = (report: ImportReport, rejected = 200): ImportReport => ({
  ...report,
  files: report.files.map(file => ({ ...file, rejected: file.rejected.slice(0, rejected) })),
})
