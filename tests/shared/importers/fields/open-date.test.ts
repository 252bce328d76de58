import { expect, test } from 'vitest'
import { isOpenDate } from '../../../../shared/importers/fields/open-date'

test.each([
  ['03/04/2026', true],
  ['3-4-26', true],
  ['03/03/2026', false],
  ['13/04/2026', false],
  ['2026-04-03', false],
  ['3.4.2026', false],
  ['April 3, 2026', false],
])('%s can be read both ways: %s', (cell, isOpen) => expect(isOpenDate(cell)).toBe(isOpen))
