import { expect, test } from 'vitest'
import { writeCsv } from '../../../shared/csv/write-csv'

test('a cell that a spreadsheet would run gets an apostrophe', () => {
  for (const cell of ['=1+1', '+1', '-1+1', '@SUM(A1)']) expect(writeCsv([[cell]])).toContain(`'${cell}`)
})
test('a comma and a line break stay inside their cell', () =>
  expect(writeCsv([['a, b', 'c\nd']])).toBe('"a, b","c\nd"\r\n'))
