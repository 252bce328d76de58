import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { AppDatabase, currentVersion } from '../../../renderer/database/database'
import { migrations } from '../../../renderer/database/migrations'

/** Opens a database at an old version, fills it, and opens it again at ours. */
async function upgraded(version: number, fill: (old: AppDatabase) => Promise<unknown>): Promise<AppDatabase> {
  const name = `migration-${String(version)}-${crypto.randomUUID()}`
  const old = new AppDatabase(name, version)
  await fill(old)
  old.close()
  const fresh = new AppDatabase(name)
  await fresh.open()
  return fresh
}

test('the shape of the database is the one that was agreed', async () => {
  const fresh = await upgraded(currentVersion, old => old.open())
  const shape = Object.fromEntries(
    fresh.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', '),
    ]),
  )
  expect({ version: fresh.verno, shape }).toMatchSnapshot()
})

test('every older version arrives at ours', async () => {
  expect(migrations.length).toBeGreaterThanOrEqual(3)
  for (let version = 1; version < currentVersion; version++) {
    const fresh = await upgraded(version, old => old.open())
    expect(fresh.verno).toBe(currentVersion)
    expect(fresh.tables.map(({ name }) => name)).toContain('corrections')
  }
})

test('1 → 2: the state moves out of the reply, and the reply keeps its texts', async () => {
  const reply = {
    reviewId: 'a',
    texts: { public: 'Thank you.' },
    edited: [],
    versions: [],
    savedAt: '2026-10-01T00:00:00.000Z',
  }
  const fresh = await upgraded(1, old =>
    old.table('replies').bulkPut([
      { ...reply, state: 'approved', since: '2026-10-02T00:00:00.000Z' },
      { ...reply, reviewId: 'b', state: 'copied' },
      { ...reply, reviewId: 'c' },
    ]),
  )
  expect(await fresh.work.toArray()).toEqual([
    { reviewId: 'a', state: 'approved', since: '2026-10-02T00:00:00.000Z' },
    { reviewId: 'b', state: 'copied', since: '2026-10-01T00:00:00.000Z' },
  ])
  expect(await fresh.replies.get('a')).toEqual(reply)
})

test('2 → 3: a review held without steps comes back as a draft, others stay', async () => {
  const since = '2026-10-02T00:00:00.000Z'
  const fresh = await upgraded(2, old =>
    old.table('work').bulkPut([
      { reviewId: 'a', state: 'held', since, openSteps: 3 },
      { reviewId: 'b', state: 'skipped', since },
    ]),
  )
  expect(await fresh.work.toArray()).toEqual([
    { reviewId: 'a', state: 'drafted', since },
    { reviewId: 'b', state: 'skipped', since },
  ])
})
