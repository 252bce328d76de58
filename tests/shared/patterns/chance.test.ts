import { expect, test } from 'vitest'
import { chanceOfChange } from '../../../shared/patterns/chance'

test('equal rates are no surprise', () => expect(chanceOfChange(10, 100, 10, 100)).toBeCloseTo(1, 9))

test('31 in five months against 3 in two and a half is far from chance', () => {
  const chance = chanceOfChange(31, 150, 3, 75)
  expect(chance).toBeLessThan(0.01)
  expect(chance).toBeGreaterThan(0.0001)
})

test('1 against 4 could be chance', () => expect(chanceOfChange(1, 90, 4, 90)).toBeGreaterThan(0.1))

test('fewer than five complaints say nothing', () => expect(chanceOfChange(4, 90, 0, 90)).toBeUndefined())

test('all in one of two equal stretches is a coin that fell on one side ten times, twice over', () =>
  expect(chanceOfChange(10, 1, 0, 1)).toBeCloseTo(2 / 2 ** 10, 12))

test('a stretch of no length cannot be compared', () => expect(chanceOfChange(5, 0, 5, 30)).toBeUndefined())
