import { describe, expect, test } from 'vitest'
import { impossibleDate } from '../../../../shared/importers/fields/impossible-date'
import { sentenceOf } from '../../../../shared/importers/told'

const said = (...asked: Parameters<typeof impossibleDate>) => {
  const told = impossibleDate(...asked)
  return told && sentenceOf(told)
}

describe('a day that no calendar has', () => {
  test.each([
    ['09/31/2026', '09/31/2026 is not a day. September has 30.'],
    ['31/02/2026', '31/02/2026 is not a day. February has 28.'],
    ['2026-02-31', '2026-02-31 is not a day. February has 28.'],
    ['31.04.2026 18:40', '31.04.2026 is not a day. April has 30.'],
    ['Feb 30, 2026', 'Feb 30, 2026 is not a day. February has 28.'],
    ['31 June 2026', '31 June 2026 is not a day. June has 30.'],
    ['13/13/2026', '13/13/2026 is not a day. There is no month 13.'],
    ['2026-00-10', '2026-00-10 is not a day. There is no month 0.'],
  ])('%s', (raw, words) => expect(said(raw)).toBe(words))
  test('is told by the order of its column', () => {
    expect(said('31/04/2026', 'day-first')).toContain('April has 30')
    expect(said('02/30/2026', 'month-first')).toContain('February has 28')
  })
})

describe('nothing is said of', () => {
  test.each(['02/29/2028', '2026-09-30', 'Sep 30, 2026', 'two weeks ago', 'soon', '', 'Table 31/6'])('%j', raw =>
    expect(impossibleDate(raw)).toBeUndefined(),
  )
})
