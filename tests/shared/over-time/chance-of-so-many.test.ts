import { expect, test } from 'vitest'
import { chanceOfSoMany } from '../../../shared/over-time/chance-of-so-many'

// Reference values: R, ppois(count - 1, usual, lower.tail = FALSE).
test.each([
  [1, 1, 1 - Math.exp(-1)],
  [2, 1, 1 - 2 * Math.exp(-1)],
  [1, 5, 1 - Math.exp(-5)],
  [3, 5, 1 - Math.exp(-5) * (1 + 5 + 12.5)],
])('at least %s where %s are usual', (count, usual, chance) =>
  expect(chanceOfSoMany(count, usual)).toBeCloseTo(chance, 8),
)

test('small chances keep their digits', () => {
  // The first terms of the series, by hand: 0.1^5/5! · e^-0.1 · (1 + 0.1/6 + 0.01/42 + …).
  const expected = (1e-5 / 120) * Math.exp(-0.1) * (1 + 0.1 / 6 + 0.01 / 42 + 0.001 / 336)
  expect(chanceOfSoMany(5, 0.1) / expected).toBeCloseTo(1, 6)
})

test('none or more is certain, and something that never comes does not come', () => {
  expect(chanceOfSoMany(0, 3)).toBe(1)
  expect(chanceOfSoMany(1, 0)).toBe(0)
})

test('a great many where even more are usual is near one', () => {
  expect(chanceOfSoMany(100, 200)).toBeGreaterThan(0.999)
  expect(chanceOfSoMany(2000, 1000)).toBeLessThan(1e-100)
})
