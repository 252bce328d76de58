import { expect, test } from 'vitest'
import { measureLength, platformLimits, utf8Length } from '../../../shared/reply-check/limits'

test('every limit names its unit and a positive maximum', () => {
  expect(platformLimits.length).toBeGreaterThan(0)
  for (const limit of platformLimits) expect(limit.max).toBeGreaterThan(0)
})

test('bytes are counted as UTF-8 has them', () => {
  expect(['a', 'é', '…', '😀', '\ud800'].map(utf8Length)).toEqual([1, 2, 3, 4, 3])
  expect(utf8Length('Jürgen’s 😀')).toBe(new TextEncoder().encode('Jürgen’s 😀').length)
})

test('Google is measured in bytes and others in characters', () => {
  expect(measureLength('é'.repeat(2049), 'google')).toEqual({ used: 4098, unit: 'bytes', max: 4096, fits: false })
  expect(measureLength('é'.repeat(2049), 'yelp')).toEqual({ used: 2049, unit: 'characters', max: 5000, fits: true })
})
