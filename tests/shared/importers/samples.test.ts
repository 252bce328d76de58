import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Rating, Review } from '../../../shared/models/review'
import { diskFiles, emptyDatabase, importInto } from '../../helpers/import-files'

// Every sample file gives the figures of expected.json, whatever the size of the chunks it comes in. The figures were
// counted when the files were made, not recorded from the importers.

type Expected = {
  readonly rows: number
  readonly imported: number
  readonly unchanged: number
  readonly updated: number
  readonly rejected: readonly { readonly row: number; readonly reason: string; readonly sheet?: string }[]
  readonly refused?: string
  readonly ratings: Readonly<Record<string, unknown>>
  readonly ownerReplies: number
  readonly starOnly?: number
  readonly truncated?: number
  readonly translated?: number
  readonly firstDate?: string
  readonly lastDate?: string
  readonly datePrecision?: Readonly<Record<string, number>>
  readonly platform: string | null
  readonly platforms?: Readonly<Record<string, number>>
}
type Step = {
  readonly file: string
  readonly rows: number
  readonly imported: number
  readonly unchanged: number
  readonly updated: number
}

const folder = join(import.meta.dirname, '../../fixtures/importers/samples')
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
  readonly files: Readonly<Record<string, Expected>>
  readonly sequences: readonly {
    readonly name: string
    readonly steps?: readonly Step[]
    readonly reviewsAfter?: number
  }[]
}
const files = Object.entries(expected.files)
const sequences = expected.sequences.filter(sequence => sequence.steps)

const read = (name: string, chunkSize?: number) => diskFiles(join(folder, name), chunkSize)

function countBy<T>(list: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of list) counts[key(item)] = (counts[key(item)] ?? 0) + 1
  return counts
}

function ratingsOf(reviews: readonly Review[]): Record<string, unknown> {
  const word = (rating: Rating): string =>
    rating.kind === 'recommend' ? (rating.value ? 'yes' : 'no') : rating.kind === 'none' ? '' : `${rating.value}`
  const result: Record<string, unknown> = {}
  for (const kind of new Set(reviews.map(review => review.rating.kind))) {
    const some = reviews.filter(review => review.rating.kind === kind)
    result[kind] = kind === 'none' ? some.length : countBy(some, review => word(review.rating))
  }
  return result
}

/** The day of the business, eight or seven hours behind UTC, for sources whose figures are in local time. */
const localDay = (value: string): string =>
  value.endsWith('Z') ? new Date(Date.parse(value) - 7 * 3_600_000).toISOString().slice(0, 10) : value.slice(0, 10)

describe('each sample alone', () => {
  test('there are samples', () => expect(files.length).toBe(40))

  test.each(files)('%s', async (name, want) => {
    const database = emptyDatabase()
    const { report, rows } = await importInto(database, read(name))
    const [file] = report.files
    expect(report.files).toHaveLength(1)
    expect(file).toMatchObject({
      rows: want.rows,
      imported: want.imported,
      unchanged: want.unchanged,
      updated: want.updated,
    })
    expect(file?.rejected.map(({ row, reason, sheet }) => ({ row, reason, ...(sheet && { sheet }) }))).toEqual(
      want.rejected.map(({ row, reason, sheet }) => ({ row, reason, ...(sheet && { sheet }) })),
    )
    expect(file?.refused?.reason).toBe(want.refused)
    expect(rows.length + (file?.rejected.length ?? 0)).toBe(want.rows)

    const reviews = [...database.reviews.values()]
    expect(ratingsOf(reviews)).toEqual(want.ratings)
    expect(reviews.filter(review => review.ownerReply)).toHaveLength(want.ownerReplies)
    if (want.starOnly !== undefined) expect(reviews.filter(review => !review.text)).toHaveLength(want.starOnly)
    if (want.truncated !== undefined) expect(reviews.filter(review => review.truncated)).toHaveLength(want.truncated)
    if (want.translated !== undefined)
      expect(reviews.filter(review => review.translation)).toHaveLength(want.translated)
    if (want.platforms) expect(countBy(reviews, review => review.platform)).toEqual(want.platforms)
    else if (reviews.length > 0 && !want.platform?.includes('column'))
      expect(new Set(reviews.map(review => review.platform))).toEqual(new Set([want.platform?.split(' ')[0]]))
  })

  // The model knows nothing finer than a second, and keeps the seconds of the help desk's times.
  const finer: Readonly<Record<string, string>> = { microsecond: 'second' }
  test.each(files.filter(([name, want]) => want.datePrecision && name !== 'support-emails.csv'))(
    '%s is as exact about dates as its file',
    async (name, want) => {
      const database = emptyDatabase()
      await importInto(database, read(name))
      const reviews = [...database.reviews.values()]
      const precisions = Object.fromEntries(
        Object.entries(want.datePrecision ?? {}).map(([key, count]) => [finer[key] ?? key, count]),
      )
      expect(countBy(reviews, review => review.date?.precision ?? 'undated')).toEqual(precisions)
    },
  )

  const dated = files.filter(([name, want]) => want.firstDate && name !== 'facebook-recommendations.csv')
  test.each(dated)('%s spans the days it should', async (name, want) => {
    const database = emptyDatabase()
    await importInto(database, read(name))
    const local = name.startsWith('google-snapshots')
    const days = [...database.reviews.values()]
      .map(review => (local ? localDay(review.date?.value ?? '') : (review.date?.value.slice(0, 10) ?? '')))
      .sort()
    expect([days[0], days.at(-1)]).toEqual([want.firstDate, want.lastDate])
  })

  test.each(files)('%s twice changes nothing', async name => {
    const database = emptyDatabase()
    await importInto(database, read(name))
    const before = JSON.stringify([...database.reviews])
    const { report } = await importInto(database, read(name, 1013), { importId: 'i2' })
    expect(report.totals).toMatchObject({ imported: 0, updated: 0 })
    expect(report.totals.rows).toBe(report.totals.unchanged + report.totals.rejected)
    expect(JSON.stringify([...database.reviews])).toBe(before)
  })
})

describe('one after the other', () => {
  test('there are sequences', () => expect(sequences.length).toBe(3))

  test.each(sequences)('$name', async ({ steps = [], reviewsAfter }) => {
    const database = emptyDatabase()
    for (const [index, step] of steps.entries()) {
      const { report } = await importInto(database, read(step.file), { importId: `i${index}` })
      const { rows, imported, unchanged, updated } = report.totals
      expect({ file: step.file, rows, imported, unchanged, updated }).toEqual({
        file: step.file,
        rows: step.rows,
        imported: step.imported,
        unchanged: step.unchanged,
        updated: step.updated,
      })
    }
    expect(database.reviews.size).toBe(reviewsAfter)
  })

  test('an older snapshot after a newer one takes nothing back', async () => {
    const forward = emptyDatabase()
    const backward = emptyDatabase()
    const snapshots = ['08-31', '09-30', '10-31'].map(day => `google-snapshots/snapshot-2026-${day}.csv`)
    for (const name of snapshots) await importInto(forward, read(name))
    for (const name of [...snapshots].reverse()) await importInto(backward, read(name))
    const states = (database: typeof forward) =>
      [...database.reviews.values()]
        .map(({ text, rating, author, ownerReply, date }) =>
          JSON.stringify({ text, rating, author, ownerReply, date: date?.value }),
        )
        .sort()
    expect(states(backward)).toEqual(states(forward))
  })
})

test('nothing of a hostile file reaches a prototype', async () => {
  await importInto(emptyDatabase(), [...read('broken/prototype.json'), ...read('broken/hostile.csv')])
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
