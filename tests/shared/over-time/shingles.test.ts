import { expect, test } from 'vitest'
import { inCommon, sketchOf } from '../../../shared/over-time/shingles'

const words = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ')

test('a text of fewer than twelve words has no sketch', () => {
  expect(sketchOf('Great service! Will be back soon.')).toBeUndefined()
  expect(sketchOf(words(11))).toBeUndefined()
  expect(sketchOf(words(12))).toHaveLength(8)
  expect(sketchOf('')).toBeUndefined()
})

test('a sketch is the eight smallest, in order, each once', () => {
  const sketch = sketchOf(`${words(40)} ${words(40)}`) ?? []
  expect(sketch).toHaveLength(8)
  expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b))
})

test('case, punctuation and the kind of apostrophe make no difference', () => {
  const plain = "We didn't get the sofa we had ordered, and nobody called us back all week"
  const other = 'WE DIDN’T GET THE SOFA — we had ordered... and nobody called us back all week!!'
  expect(sketchOf(other)).toEqual(sketchOf(plain))
  expect(inCommon(plain, other).share).toBe(1)
})

test('letters of other scripts count, and their words are parted as others are', () => {
  const text = 'мы заказали диван и ждали его две недели а потом нам никто не позвонил'
  expect(sketchOf(text)).toHaveLength(8)
  expect(inCommon(text, `${text} вообще`)).toEqual({ shingles: 10, share: 10 / 11 })
})

test('the order of the words counts', () => {
  expect(inCommon(words(20), words(20).split(' ').reverse().join(' ')).shingles).toBe(0)
})

test('what two texts have in common is a share of both', () => {
  expect(inCommon(words(20), words(20, 10))).toEqual({ shingles: 6, share: 6 / 26 })
  expect(inCommon('', '')).toEqual({ shingles: 0, share: 0 })
})
