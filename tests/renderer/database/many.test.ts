import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { database } from '../../../renderer/database/database'
import { approveMany, moveMany } from '../../../renderer/database/many'
import { approveReply, saveReplyText } from '../../../renderer/database/replies'
import { makeReview, storeReview } from './make-review'

const ids = Array.from({ length: 260 }, (_, index) => `r${index}`)
const stateOf = async (id: string) => (await database.entries.get(id))?.state

beforeEach(async () => {
  await database.delete()
  await database.open()
  for (const id of ids) await storeReview(makeReview(id))
})

test('many are skipped at once, with one way back for all', async () => {
  await saveReplyText('r1', 'public', 'Thank you.')
  const { count, undo } = await moveMany(ids, 'skipped')
  expect(count).toBe(260)
  expect(await database.entries.filter(({ state }) => state === 'skipped').count()).toBe(260)
  await undo()
  expect(await stateOf('r0')).toBe('new')
  expect(await stateOf('r1')).toBe('drafted')
  expect(await database.work.count()).toBe(1)
})

test('a review that may not go there stays as it is, and its undo leaves it alone', async () => {
  await saveReplyText('r1', 'public', 'Thank you.')
  await approveReply('r1')
  const { count, undo } = await approveMany(['r0', 'r1', 'r2'])
  expect(count).toBe(0)
  await undo()
  expect(await stateOf('r1')).toBe('approved')
})

test('replies with words are approved', async () => {
  await saveReplyText('r1', 'public', 'Thank you.')
  const { count } = await approveMany(['r1', 'r2'])
  expect(count).toBe(1)
  expect(await database.work.get('r1')).toMatchObject({ state: 'approved' })
})
