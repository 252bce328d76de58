import { expect, test } from 'vitest'
import { between } from '../../../../renderer/features/inbox/use-selected'

test('a stretch runs in either direction and holds both ends', () => {
  expect(between(['a', 'b', 'c', 'd'], 'b', 'd')).toEqual(['b', 'c', 'd'])
  expect(between(['a', 'b', 'c', 'd'], 'c', 'a')).toEqual(['a', 'b', 'c'])
  expect(between(['a', 'b'], 'gone', 'b')).toEqual(['b'])
})
