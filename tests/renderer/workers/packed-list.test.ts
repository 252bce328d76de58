import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packList, unpackList } from '../../../renderer/workers/packed-list'

const answer = (ids: readonly string[]) => ({ ids, groups: [], matching: ids.length, total: 9 })
const lists = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'))

test('what is packed comes out the same, whole or as what changed', () => {
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      expect(unpackList(packList(answer(after), 1, undefined), undefined)).toEqual(answer(after))
      expect(unpackList(packList(answer(after), 2, before), answer(before))).toEqual(answer(after))
    }),
  )
})

test('only what changed is sent, and what did not change stays the same object', () => {
  const before = answer(['a', 'b', 'c', 'd'])
  expect(packList(answer(['a', 'c', 'd']), 2, before.ids)).toMatchObject({ at: 1, gone: 1, come: [] })
  expect(unpackList(packList(answer(['a', 'b', 'c', 'd']), 2, before.ids), before).ids).toBe(before.ids)
})
