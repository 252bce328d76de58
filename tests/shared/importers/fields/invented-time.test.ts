import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../../shared/dates/parse-date'
import { inventedTime } from '../../../../shared/importers/fields/invented-time'

const scrape = '2026-10-31T09:03:12.000Z'
const told = (raw: string) => {
  const date = parseDate(raw)
  return date && inventedTime(date, scrape)?.value
}

describe('the time of the scrape less so many months', () => {
  test.each([
    ['2025-11-30T09:03:12Z', '2025'],
    ['2026-05-31T09:03:12Z', '2026-05'],
    ['2026-10-17T09:03:12Z', '2026-10-17'],
    ['2026-10-29T09:03:12Z', '2026-10-29'],
  ])('%s is kept as %s', (raw, value) => expect(told(raw)).toBe(value))
  test('counts as told back', () => {
    const date = parseDate('2026-05-31T09:03:12Z')
    expect(date && inventedTime(date, scrape)).toMatchObject({ precision: 'month', relative: true })
  })
})

describe('a real time stays', () => {
  test.each(['2026-05-31T18:40:55Z', '2026-10-31T08:03:12Z', '2026-05-31', '1780218192', '2026-05-31T09:00:00Z'])(
    '%s',
    raw => expect(told(raw)).toBeUndefined(),
  )
})
