import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listPacker, listUnpacker } from '../../../renderer/workers/packed-list'

const answer = (ids: readonly string[]) => ({ ids, top: [], groups: [], matching: ids.length, total: 9 })
const lists = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'))

test('what is packed comes out the same, whole or as what changed', () => {
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const [pack, unpack] = [listPacker(), listUnpacker()]
      expect(unpack(pack(answer(before), 1, undefined), undefined)).toEqual(answer(before))
      expect(unpack(pack(answer(after), 2, undefined), undefined)).toEqual(answer(after))
      expect(unpack(pack(answer(after), 3, before), answer(before))).toEqual(answer(after))
    }),
  )
})

test('only what changed is sent, and what did not change stays the same object', () => {
  const [pack, unpack] = [listPacker(), listUnpacker()]
  const before = answer(['a', 'b', 'c', 'd'])
  expect(pack(answer(['a', 'c', 'd']), 2, before.ids)).toMatchObject({ at: 1, gone: 1, come: [] })
  expect(unpack(pack(answer(['a', 'b', 'c', 'd']), 2, before.ids), before).ids).toBe(before.ids)
})

test('an id is named once, whatever lists it stands in', () => {
  const pack = listPacker()
  expect(pack(answer(['a', 'b']), 1, undefined)).toMatchObject({ named: 0, names: 'a\nb' })
  expect(pack(answer(['b', 'c']), 2, undefined)).toMatchObject({ named: 2, names: 'c' })
})

test('a worker that begins anew is understood', () => {
  const unpack = listUnpacker()
  unpack(listPacker()(answer(['a', 'b', 'c']), 1, undefined), undefined)
  expect(unpack(listPacker()(answer(['c', 'd']), 1, undefined), undefined).ids).toEqual(['c', 'd'])
})
