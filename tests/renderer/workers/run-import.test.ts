import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../../../renderer/database/database'
import { listImports, undoImport } from '../../../renderer/database/imports'
import { deleteSnapshots, listSnapshots } from '../../../renderer/database/snapshots'
import { clearStaging, stagedRows } from '../../../renderer/database/staging'
import { previewGone } from '../../../renderer/workers/import-failures'
import { pace } from '../../../renderer/workers/pace'
import { confirmImport, previewImport, type ImportProgress } from '../../../renderer/workers/run-import'
import type { SourceFile } from '../../../shared/importers/source'

const file = (name: string, text: string): SourceFile => {
  const bytes = new TextEncoder().encode(text)
  return {
    name,
    size: bytes.length,
    async *chunks() {
      yield await Promise.resolve(bytes)
    },
  }
}

const cards = (...rows: string[]) => `Visit,Score,What you told us,Name\n${rows.join('\n')}\n`
const three = cards(
  '2026-10-02,4,Slow on Friday but so worth it. The kid at the counter kept us posted.,Lena',
  '2026-09-17,2,"The soup was cold and the waiter, well, he shrugged.",Bo',
  '2026-10-11,5,Best white pie on the east side of town.,Ana',
)
const now = '2026-10-20T08:00:00.000Z'
const options = (importId: string) => ({ importId, now, timeZone: 'UTC' })
const steering = { onProgress: () => undefined, isCancelled: () => false }

const preview = async (importId: string, ...files: SourceFile[]) =>
  (await previewImport(files, options(importId), steering))!

beforeEach(async () => {
  await Promise.all([deleteSnapshots(), clearStaging()])
  await database.delete()
  await database.open()
})

describe('a preview', () => {
  test('shows each file with its first reviews and its rejected rows, and keeps nothing', async () => {
    const broken = cards('2026-10-02,4,Nice and warm inside.,Lena', ',,,Bo')
    const { report, files } = await preview('i1', file('cards.csv', three), file('more.csv', broken))
    expect(report.totals).toMatchObject({ files: 2, imported: 4, rejected: 1 })
    expect(files.map(({ file: name, first, rejected }) => [name, first.length, rejected.length])).toEqual([
      ['cards.csv', 3, 0],
      ['more.csv', 1, 1],
    ])
    expect(files[0]?.tables[0]?.outline.columns.map(({ name }) => name)).toEqual([
      'Visit',
      'Score',
      'What you told us',
      'Name',
    ])
    expect(files[1]?.rejected[0]?.row).toBe(2)
    expect(await database.reviews.count()).toBe(0)
  })

  test('that is cancelled leaves nothing aside', async () => {
    const cancelled = await previewImport([file('cards.csv', three)], options('i1'), {
      ...steering,
      isCancelled: () => true,
    })
    expect(cancelled).toBeUndefined()
    for await (const rows of stagedRows('i1')) expect(rows).toEqual([])
  })

  test('of a file that is refused says why', async () => {
    const { files } = await preview('i1', file('empty.csv', ''))
    expect(files[0]?.report.refused?.reason).toBe('empty')
  })
})

describe('a confirmed import', () => {
  test('is kept with a backup before it, adds nothing the second time, and is undone as a whole', async () => {
    const progress: ImportProgress[] = []
    const first = await preview('i1', file('cards.csv', three))
    expect(await confirmImport(first, now, { ...steering, onProgress: step => void progress.push(step) })).toBe(true)
    expect(await database.entries.count()).toBe(3)
    expect(progress.map(({ phase }) => phase)).toEqual(['backing-up', 'writing'])
    expect(await listSnapshots()).toMatchObject([{ reason: 'import' }])

    const again = await preview('i2', file('cards again.csv', three))
    expect(again.report.totals).toMatchObject({ imported: 0, updated: 0, unchanged: 3 })
    expect(await confirmImport(again, now, steering)).toBe(true)
    expect(await database.reviews.count()).toBe(3)

    expect((await listImports()).map(({ id }) => id).sort()).toEqual(['i1', 'i2'])
    await undoImport('i2')
    await undoImport('i1')
    expect(await database.reviews.count()).toBe(0)
  })

  test('holds one review where two files hold the same', async () => {
    const twice = await preview('i1', file('a.csv', three), file('b.csv', three))
    expect(twice.report.totals).toMatchObject({ imported: 3, unchanged: 3 })
    await confirmImport(twice, now, steering)
    expect(await database.reviews.count()).toBe(3)
  })

  test('whose rows another window has let go of is not kept by half', async () => {
    const first = await preview('i1', file('cards.csv', three))
    await preview('i2', file('more.csv', three))
    await expect(confirmImport(first, now, steering)).rejects.toThrow(previewGone)
    expect(await database.reviews.count()).toBe(0)
  })

  test('that is cancelled while it is backed up keeps nothing', async () => {
    const first = await preview('i1', file('cards.csv', three))
    expect(await confirmImport(first, now, { ...steering, isCancelled: () => true })).toBe(false)
    expect(await database.reviews.count()).toBe(0)
    expect(await listImports()).toEqual([])
  })
})

test('the pace tells rows a second, and the time left once it can be told', () => {
  let time = 0
  const clock = pace(() => time)
  time = 500
  expect(clock.at(100, 0.1)).toEqual({ rows: 100, share: 0.1, rate: 200 })
  time = 2000
  expect(clock.at(1000, 0.25)).toEqual({ rows: 1000, share: 0.25, rate: 500, secondsLeft: 6 })
})
