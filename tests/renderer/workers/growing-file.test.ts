import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../../../renderer/database/database'
import { undoImport } from '../../../renderer/database/imports'
import { missingReplyAt } from '../../../renderer/database/live-reply'
import { deleteSnapshots } from '../../../renderer/database/snapshots'
import { clearStaging } from '../../../renderer/database/staging'
import { confirmImport, previewImport } from '../../../renderer/workers/run-import'
import type { Review } from '../../../shared/models/review'
import { memoryFile } from '../../helpers/import-files'

// Three files of a list that grows: in the second one review is edited, in the third one is gone and one is answered.

const folder = join(import.meta.dirname, '../../fixtures/importers/samples/google-snapshots')
const names = ['08-31', '09-30', '10-31'] as const
type Name = (typeof names)[number]
const orders: readonly (readonly Name[])[] = [
  ['08-31', '09-30', '10-31'],
  ['08-31', '10-31', '09-30'],
  ['09-30', '08-31', '10-31'],
  ['09-30', '10-31', '08-31'],
  ['10-31', '08-31', '09-30'],
  ['10-31', '09-30', '08-31'],
]

const steering = { onProgress: () => undefined, isCancelled: () => false }
const look = async (name: Name) => {
  const file = memoryFile(`${name}.csv`, readFileSync(join(folder, `snapshot-2026-${name}.csv`)))
  const options = { importId: name, now: '2026-11-20T08:00:00.000Z', timeZone: 'America/Los_Angeles' }
  const preview = await previewImport([file], options, steering)
  if (!preview) throw new Error('There is no preview.')
  return preview
}
const keep = async (name: Name) => {
  const preview = await look(name)
  await confirmImport(preview, `2026-11-20T08:0${await database.imports.count()}:00.000Z`, steering)
  return preview.report.totals
}

/** What is known of every review; which import brought it is another matter. */
async function known(): Promise<unknown[]> {
  const reviews = await database.reviews.orderBy('id').toArray()
  return reviews.map(({ importId: _id, file: _file, row: _row, keys, revisions, seenAt: _seen, ...review }) => ({
    ...review,
    keys: [...keys].sort(),
    revisions: revisions?.map(({ importId: _import, seenAt: _then, ...revision }) => revision),
  }))
}

const everything = async () =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async table => [table.name, await table.toArray()] as const)),
  )

const goneOnes = async (): Promise<Review[]> =>
  database.reviews.filter(({ goneSince }) => goneSince !== undefined).toArray()

beforeEach(async () => {
  await Promise.all([deleteSnapshots(), clearStaging()])
  await database.delete()
  await database.open()
})

describe('three files of a list that grows', () => {
  test('end in the same, in whatever order they are imported, with the edit, the removal and the reply seen', async () => {
    const ends: unknown[][] = []
    for (const order of orders) {
      await database.delete()
      await database.open()
      for (const name of order) await keep(name)
      ends.push(await known())
      const reviews = await database.reviews.toArray()
      expect(reviews.length).toBe(39)
      expect(reviews.filter(({ revisions }) => revisions !== undefined).map(({ author }) => author)).toEqual(['Dov L'])
      expect((await goneOnes()).map(({ goneSince }) => goneSince?.slice(0, 10))).toEqual(['2026-10-31'])
      expect(reviews.filter(({ ownerReply }) => ownerReply !== undefined).length).toBe(4)
    }
    expect(ends.length).toBe(6)
    for (const end of ends) expect(end).toEqual(ends[0])
  })

  test('tell in the preview what is new of what is known', async () => {
    await keep('08-31')
    expect((await look('09-30')).report.files[0]?.changes).toEqual({
      edited: 1,
      completed: 0,
      answered: 0,
      gone: 0,
      returned: 0,
    })
    await keep('09-30')
    const last = await look('10-31')
    expect(last.report.files[0]?.changes).toMatchObject({ edited: 0, answered: 1, gone: 1 })
    expect(last.files[0]?.gone.map(({ author }) => author)).toEqual(['Noor Stone-Adair'])
    expect(last.report.files[0]?.warnings).toContainEqual({ id: 'gone', values: [1] })
    expect(last.report.totals).toMatchObject({ imported: 8, updated: 1, unchanged: 29 })
  })

  test('are no news the second time', async () => {
    for (const name of names) await keep(name)
    for (const name of names) expect((await look(name)).isNews).toBe(false)
  })

  test('leave exactly what was before when they are undone, in whatever order', async () => {
    await keep('08-31')
    const one = await everything()
    await keep('09-30')
    const two = await everything()
    await keep('10-31')
    expect((await goneOnes()).length).toBe(1)
    await undoImport('10-31')
    expect(await everything()).toEqual(two)
    expect(await goneOnes()).toEqual([])
    await keep('10-31')
    await undoImport('09-30')
    await undoImport('10-31')
    expect(await everything()).toEqual(one)
  })
})

describe('a reply that was copied', () => {
  const copy = async (author: RegExp, text: string, copiedAt = '2026-10-02T10:00:00.000Z') => {
    const review = await database.reviews.filter(each => author.test(each.author) && !each.ownerReply).first()
    if (!review) throw new Error('There is no such review.')
    await database.work.put({ reviewId: review.id, state: 'copied', since: copiedAt, copiedAt, copiedText: text })
    return review
  }

  test('is live once a file shows it, and comes back as copied when that import is undone', async () => {
    await keep('08-31')
    await keep('09-30')
    const before = new Set(
      (await database.reviews.filter(({ ownerReply }) => !!ownerReply).toArray()).map(({ id }) => id),
    )
    await keep('10-31')
    const answered = await database.reviews.filter(({ id, ownerReply }) => !!ownerReply && !before.has(id)).toArray()
    expect(answered.length).toBe(1)
    await undoImport('10-31')
    const id = answered[0]?.id ?? ''
    const copiedAt = '2026-10-02T10:00:00.000Z'
    const text = answered[0]?.ownerReply?.text ?? ''
    await database.work.put({ reviewId: id, state: 'copied', since: copiedAt, copiedAt, copiedText: text })
    expect((await look('10-31')).replies).toEqual({ live: 1, missing: [] })
    await keep('10-31')
    expect((await database.work.get(id))?.state).toBe('live')
    await undoImport('10-31')
    expect((await database.work.get(id))?.state).toBe('copied')
  })

  test('is reported missing where a later file shows the review without it', async () => {
    await keep('08-31')
    const review = await copy(/Phil S/, 'Thank you for coming by, it was good to see you.')
    const { replies } = await look('10-31')
    expect(replies.live).toBe(0)
    expect(replies.missing).toMatchObject([{ id: review.id, author: 'Phil S' }])
    await keep('10-31')
    const work = await database.work.get(review.id)
    expect(work && (await missingReplyAt(review, work))?.slice(0, 10)).toBe('2026-10-31')
  })

  test('is not missed by a file that was made before, or on the very day', async () => {
    await keep('08-31')
    await copy(/Phil S/, 'Thank you for coming by, it was good to see you.', '2026-10-31T08:00:00.000Z')
    expect((await look('10-31')).replies.missing).toEqual([])
    expect((await look('09-30')).replies.missing).toEqual([])
  })
})
