import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoMoment } from '../../../shared/dates/iso-moment'

describe('the usual spellings', () => {
  test.each([
    ['2026-10-11', '2026-10-11', 'day'],
    ['2026-10-11 19:52', '2026-10-11T19:52', 'minute'],
    ['2026-10-11T19:52', '2026-10-11T19:52', 'minute'],
    ['2026-10-11 19:52:08', '2026-10-11T19:52:08', 'second'],
    ['2026-10-11T19:52:08Z', '2026-10-11T19:52:08Z', 'second'],
    ['2026-10-11 19:52Z', '2026-10-11T19:52:00Z', 'minute'],
    ['2024-02-29', '2024-02-29', 'day'],
  ] as const)('%s', (raw, value, precision) => expect(isoMoment(raw, {})).toEqual({ value, precision, raw }))
})

describe('everything else is left to the reader of all spellings', () => {
  test.each([
    '2026-10-1',
    '2026-13-01',
    '2025-02-29',
    '1889-10-11',
    '2026-10-11 24:00',
    '2026-10-11 19:60',
    '2026-10-11 19:52:60',
    '2026-10-11 7:52',
    '2026-10-11T19:52:08.123Z',
    '2026-10-11T19:52:08-07:00',
    '2026-10-11T19.52',
    '2026/10/11',
    '11.10.2026',
    '2026-10-11 ',
    '',
  ])('%j', raw => expect(isoMoment(raw, {})).toBeUndefined())
  test('any text', () => fc.assert(fc.property(fc.string(), text => isoMoment(text, {}) === undefined)))
})

test('midnight is a day where every time of the column is midnight', () => {
  expect(isoMoment('2026-10-11 00:00:00', { dayOnly: true })).toMatchObject({ value: '2026-10-11', precision: 'day' })
  expect(isoMoment('2026-10-11 00:01:00', { dayOnly: true })).toMatchObject({ precision: 'second' })
})

test('a time without a zone is given the zone of its source', () => {
  const offsetFor = () => '-07:00'
  expect(isoMoment('2026-10-11 19:52', { offsetFor })?.value).toBe('2026-10-11T19:52:00-07:00')
  expect(isoMoment('2026-10-11T19:52:08', { offsetFor })?.value).toBe('2026-10-11T19:52:08-07:00')
  expect(isoMoment('2026-10-11T19:52:08Z', { offsetFor })?.value).toBe('2026-10-11T19:52:08Z')
  expect(isoMoment('2026-10-11', { offsetFor })?.value).toBe('2026-10-11')
})
