import { expect, test } from 'vitest'
import { csvCell, rejectedCsv } from '../../../../renderer/features/import/rejected-csv'
import { tell, type Told } from '../../../../shared/importers/told'
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
    { file: 'cards.csv', row: 7, reason: 'no-content', told: { id: 'no-content' }, raw: '=HYPERLINK("x"),,' },
    { file: 'cards.csv', row: 15, reason: 'bad-date', told: tell('month-has', '09/31/2026', 9, 30) },
  ] as const
  expect(rejectedCsv(en, rows)).toBe(
    '\ufeffFile,Row,Not read because,What stands there\r\n' +
      'cards.csv,7,No text and no rating. There is nothing to answer.,"\'=HYPERLINK(""x""),,"\r\n' +
      'cards.csv,15,09/31/2026 is not a day. September has 30.,\r\n',
  )
})

test('rows of one table keep their columns, so that they can be mended and imported', () => {
  const columns = ['Visit', 'Score', 'What you told us']
  const row = (number: number, cells: readonly string[], told: Told) => ({
    file: 'cards.csv',
    row: number,
    reason: 'bad-rating' as const,
    told,
    raw: cells.join(','),
    cells,
    columns,
  })
  const long = 'word '.repeat(500).trim()
  expect(
    rejectedCsv(en, [
      row(7, ['2026-10-02', '11', long], tell('above-scale', '11', 5)),
      row(9, ['2026-10-03', '4'], tell('column-count')),
      row(12, ['2026-10-03', '4', 'Fine.', 'more'], tell('not-reviews')),
    ]),
  ).toBe(
    `\ufeff${[
      'Visit,Score,What you told us,Not read because,Row',
      `2026-10-02,11,${long},Score 11 is above 5.,7`,
      '2026-10-03,4,,"This row has other columns than the rest, so its cells cannot be told apart.",9',
      '2026-10-03,4,Fine.,Not a review.,12,more',
    ].join('\r\n')}\r\n`,
  )
})
