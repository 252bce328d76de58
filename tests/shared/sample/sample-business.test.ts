import { expect, test } from 'vitest'
import { sampleCsv, sampleProfile } from '../../../shared/sample/sample-business'

const now = Date.parse('2027-03-17T18:00:00Z')

test('the sample ends within the last week, whenever it is opened', () => {
  const days = [...sampleCsv(now).matchAll(/,(\d{4}-\d{2}-\d{2}) \d{2}:\d{2},/g)].map(found => found[1] ?? '')
  const last = days.sort().at(-1) ?? ''
  expect(days.length).toBeGreaterThan(200)
  expect(last <= '2027-03-17').toBe(true)
  expect(last >= '2027-03-11').toBe(true)
})

test('the fix still falls on a Saturday', () => {
  const since = sampleProfile(now).fixes?.[0]?.since ?? ''
  expect(new Date(`${since}T00:00:00Z`).getUTCDay()).toBe(6)
})

test('two openings at the same moment are the same business', () => expect(sampleCsv(now)).toBe(sampleCsv(now)))
