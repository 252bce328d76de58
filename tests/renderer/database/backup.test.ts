import 'fake-indexeddb/auto'
import { readFileSync, readdirSync } from 'node:fs'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, test } from 'vitest'
import { deleteEverything, makeBackup, restoreBackup } from '../../../renderer/database/backup'
import { needsPassphrase } from '../../../renderer/database/backup-file'
import { AppDatabase, currentVersion, database, databaseName } from '../../../renderer/database/database'
import { entriesOf } from '../../../renderer/database/entries'
import { saveReplyText } from '../../../renderer/database/replies'
import { setSetting } from '../../../renderer/database/settings'
import {
  deleteSnapshots,
  listSnapshots,
  openDatabase,
  openSnapshot,
  takeImportSnapshot,
} from '../../../renderer/database/snapshots'
import { hold } from '../../../renderer/database/work'
import { makeReview, storeReview } from './make-review'

const fixtures = new URL('../../fixtures/backups/', import.meta.url)

beforeEach(async () => {
  await deleteSnapshots()
  await database.delete()
  await database.open()
})

async function everything(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(database.tables.map(async table => [table.name, await table.toArray()] as const))
  return Object.fromEntries(tables)
}

async function fill(): Promise<void> {
  for (const id of ['a', 'b', 'c']) await storeReview(makeReview(id))
  await saveReplyText('a', 'public', 'Thank you — “truly”.')
  await hold('b', [{ id: 'call', title: 'Call' }])
  await setSetting('firstStartDone', true)
}

describe('a backup', () => {
  test('brings everything back, and keeps what was there before it', async () => {
    await fill()
    const before = await everything()
    const file = new Blob([await makeBackup()])
    await database.reviews.clear()
    await storeReview(makeReview('later'))
    await restoreBackup(file)
    expect(await everything()).toEqual(before)
    const [snapshot] = await listSnapshots()
    expect(snapshot?.reason).toBe('restore')
    await restoreBackup((await openSnapshot(snapshot!.id))!)
    expect((await database.reviews.toArray()).map(({ id }) => id)).toEqual(['later'])
  })

  test('of more rows than one page holds is whole', async () => {
    for (let i = 0; i < 501; i++) await database.reviews.put(makeReview(`r${String(i).padStart(5, '0')}`))
    const file = new Blob([await makeBackup()])
    await database.reviews.clear()
    await restoreBackup(file)
    expect(await database.reviews.count()).toBe(501)
  })

  test('that is sealed opens with its passphrase and with no other', async () => {
    await fill()
    const file = new Blob([await makeBackup('left foot first')])
    expect(await needsPassphrase(file)).toBe(true)
    expect(new TextDecoder().decode(await file.arrayBuffer())).not.toContain('pizza')
    await database.reviews.clear()
    await expect(restoreBackup(file, 'right foot first')).rejects.toThrow('wrong-passphrase')
    await expect(restoreBackup(file)).rejects.toThrow('wrong-passphrase')
    expect(await database.reviews.count()).toBe(0)
    await restoreBackup(file, 'left foot first')
    expect(await database.reviews.count()).toBe(3)
  })
})

describe('a backup that is refused changes nothing', () => {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`
  const header = line({ kind: 'evenkeel-backup', version: currentVersion, madeAt: '2026-10-11T00:00:00.000Z' })
  const review = (id: string) => ({ ...makeReview(id) })
  const cases: Record<string, string | Uint8Array<ArrayBuffer>> = {
    newer: line({ kind: 'evenkeel-backup', version: currentVersion + 1, madeAt: '2026-10-11T00:00:00.000Z' }),
    'not-ours': 'Name,Stars\nPat,5\n',
    'broken-off': header + line({ table: 'reviews', rows: [review('x')] }),
    'unknown-table':
      header + line({ table: 'secrets', rows: [{ id: 1 }] }) + line({ end: true, counts: { secrets: 1 } }),
    damaged:
      header +
      line({ table: 'reviews', rows: [review('x'), review('x')] }) +
      line({ end: true, counts: { reviews: 2 } }),
    'unreadable-review':
      header + line({ table: 'reviews', rows: [{ id: 'x' }] }) + line({ end: true, counts: { reviews: 1 } }),
  }

  test.each(Object.entries(cases))('%s', async (reason, content) => {
    await fill()
    const before = await everything()
    await expect(restoreBackup(new Blob([content]))).rejects.toThrow(reason)
    expect(await everything()).toEqual(before)
    expect(await Dexie.getDatabaseNames()).not.toContain(`${databaseName}-restore`)
  })

  test('one that was cut in the middle of its bytes', async () => {
    await fill()
    const whole = await makeBackup()
    await expect(restoreBackup(new Blob([whole.slice(0, whole.length - 20)]))).rejects.toThrow('broken-off')
    expect(await database.reviews.count()).toBe(3)
  })
})

describe('backups of every released shape', () => {
  const files = readdirSync(fixtures).filter(name => /^v\d+\.jsonl$/.test(name))

  test('there is one for each version', () => {
    expect(files.map(name => Number(name.slice(1, -6))).sort()).toEqual(
      Array.from({ length: currentVersion }, (_, index) => index + 1),
    )
  })

  test.each(files)('%s arrives at ours', async name => {
    await restoreBackup(new Blob([readFileSync(new URL(name, fixtures))]))
    expect(await database.reviews.count()).toBe(2)
    expect((await database.replies.get('a'))?.texts.public).toBe('Thank you for telling us.')
    expect((await database.work.get('a'))?.state).toBe('approved')
    expect((await entriesOf(['a']))[0]?.id).toBe('a')
  })
})

describe('before an import', () => {
  const limits = (fewReviews: number, freshFor: number) => ({ fewReviews, freshFor })

  test('a small database is kept each time', async () => {
    await fill()
    expect(await takeImportSnapshot(limits(3, 1e9))).toBe(true)
    expect(await takeImportSnapshot(limits(3, 1e9))).toBe(true)
    expect(await listSnapshots()).toHaveLength(2)
  })

  test('a large one is kept once a day, and at once where no backup is there', async () => {
    await fill()
    expect(await takeImportSnapshot(limits(2, 1e9))).toBe(true)
    expect(await takeImportSnapshot(limits(2, 1e9))).toBe(false)
    expect(await takeImportSnapshot(limits(2, 0))).toBe(true)
  })
})

test('a database in an old shape is kept as a backup before it is migrated', async () => {
  await database.delete()
  const old = new AppDatabase(databaseName, 1)
  await old.table('reviews').put(makeReview('old'))
  old.close()
  await openDatabase()
  expect(await listSnapshots()).toMatchObject([{ reason: 'migration', version: 1 }])
  expect(database.verno).toBe(currentVersion)
  expect(await database.reviews.count()).toBe(1)
})

test('a start after the power went takes back what was not confirmed', async () => {
  await fill()
  const before = await everything()
  const report = { files: [], totals: { files: 0, rows: 0, imported: 0, unchanged: 0, updated: 0, rejected: 0 } }
  await database.imports.put({ id: 'i', at: '2026-10-12T08:00:00.000Z', state: 'writing', report })
  await database.reviews.put(makeReview('half'))
  await database.importChanges.put({ importId: 'i', part: 0, added: ['half'], changed: [] })
  await openDatabase()
  expect(await everything()).toEqual(before)
})

test('an import that was half written when its backup was made is not restored by half', async () => {
  await fill()
  const before = await everything()
  const report = { files: [], totals: { files: 0, rows: 0, imported: 0, unchanged: 0, updated: 0, rejected: 0 } }
  await database.imports.put({ id: 'i', at: '2026-10-12T08:00:00.000Z', state: 'writing', report })
  await database.reviews.put(makeReview('half'))
  await database.importChanges.put({ importId: 'i', part: 0, added: ['half'], changed: [] })
  await restoreBackup(new Blob([await makeBackup()]))
  expect(await everything()).toEqual(before)
})

test('only the newest automatic backups are kept', async () => {
  const file = new Blob([await makeBackup()])
  for (let i = 0; i < 7; i++) await restoreBackup(file)
  expect(await listSnapshots()).toHaveLength(5)
})

test('deleting everything leaves nothing behind', async () => {
  await fill()
  await restoreBackup(new Blob([await makeBackup()]))
  await deleteEverything()
  expect(Object.values(await everything()).flat()).toEqual([])
  expect(await listSnapshots()).toEqual([])
})
