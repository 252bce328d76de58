import { expect, test } from 'vitest'
import { textShelf } from '../../../shared/importers/text-shelf'

test('texts come back as they were, packed or not', () => {
  const shelf = textShelf(2_000)
  const texts = Array.from({ length: 40 }, (_, at) => `Zoë’s soup 🍕 number ${at}. `.repeat(at))
  expect(texts.map(text => shelf.add(text))).toEqual(texts.map((_, at) => at))
  for (const [at, text] of texts.entries()) expect(shelf.read(at)).toBe(text)
})

test('a text longer than all that stays plain is no trouble', () => {
  const shelf = textShelf(10)
  shelf.add('A text that is far too long.')
  expect(shelf.read(0)).toBe('A text that is far too long.')
  expect(() => shelf.read(1)).toThrow('There is no text 1.')
})
