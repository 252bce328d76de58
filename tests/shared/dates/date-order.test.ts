import { expect, test } from 'vitest'
import { orderOf } from '../../../shared/dates/date-order'

test('a seventeenth month decides for month first', () =>
  expect(orderOf(['03/04/2026', '09/17/2026'])).toMatchObject({
    order: 'month-first',
    example: '09/17/2026',
    mixed: false,
  }))
test('a seventeenth day in front decides for day first', () =>
  expect(orderOf(['17/09/2026', '03/04/2026'])).toMatchObject({ order: 'day-first' }))
test('ISO dates beside it say nothing of the others', () =>
  expect(orderOf(['2026-09-17', '05/03/2026'])).toMatchObject({ order: undefined, open: 1 }))
test('both kinds in one column are told', () =>
  expect(orderOf(['17/09/2026', '18/09/2026', '09/17/2026'])).toMatchObject({ order: 'day-first', mixed: true }))
test('the same number twice is no question', () =>
  expect(orderOf(['03/03/2026'])).toMatchObject({ order: undefined, open: 0 }))
