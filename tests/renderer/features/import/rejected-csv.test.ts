import { expect, test } from 'vitest'
import { csvCell, rejectedCsv } from '../../../../renderer/features/import/rejected-csv'
import { en } from '../../../../renderer/messages/en'

test('no cell runs as a formula in a spreadsheet', () => {
  const hostile = ['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1']
  expect(hostile.length).toBeGreaterThan(0)
  for (const text of hostile) expect(csvCell(text).replace(/^"/, '').startsWith("'"), text).toBe(true)
  expect(csvCell('a=1')).toBe('a=1')
})

test('a cell with a comma, a quotation mark or a line break is one cell', () => {
  expect(csvCell('a,b')).toBe('"a,b"')
  expect(csvCell('say "hi"')).toBe('"say ""hi"""')
  expect(csvCell('two\nlines')).toBe('"two\nlines"')
})

test('each row that was not read stands there with its reason', () => {
  const rows = [
    { file: 'cards.csv', row: 7, reason: 'no-content', message: 'No text and no rating.', raw: '=HYPERLINK("x"),,' },
    { file: 'cards.csv', row: 15, reason: 'bad-date', message: '09/31/2026 is not a day.' },
  ] as const
  expect(rejectedCsv(en.imports.csv, rows)).toBe(
    '\ufeffFile,Row,Not read because,What stands there\r\n' +
      'cards.csv,7,No text and no rating.,"\'=HYPERLINK(""x""),,"\r\n' +
      'cards.csv,15,09/31/2026 is not a day.,\r\n',
  )
})

test('rows of one table keep their columns, so that they can be mended and imported', () => {
  const columns = ['Visit', 'Score', 'What you told us']
  const row = (number: number, cells: readonly string[], message: string) => ({
    file: 'cards.csv',
    row: number,
    reason: 'bad-rating' as const,
    message,
    raw: cells.join(','),
    cells,
    columns,
  })
  const long = 'word '.repeat(500).trim()
  expect(
    rejectedCsv(en.imports.csv, [
      row(7, ['2026-10-02', '11', long], 'Score 11 is above 5.'),
      row(9, ['2026-10-03', '4'], 'Too few.'),
      row(12, ['2026-10-03', '4', 'Fine.', 'more'], 'Too many.'),
    ]),
  ).toBe(
    `\ufeff${[
      'Visit,Score,What you told us,Not read because,Row',
      `2026-10-02,11,${long},Score 11 is above 5.,7`,
      '2026-10-03,4,,Too few.,9',
      '2026-10-03,4,Fine.,Too many.,12,more',
    ].join('\r\n')}\r\n`,
  )
})
