import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvReader, detectDelimiter, readCsv } from '../../../../shared/importers/containers/csv-rows'

const cells = (text: string, delimiter = ',') => readCsv(text, delimiter).map(row => row.cells)

describe('cells', () => {
  test('quotes, commas and line breaks stay in a cell', () =>
    expect(cells('a,"b,\n""c""",d\r\ne,f,g')).toEqual([
      ['a', 'b,\n"c"', 'd'],
      ['e', 'f', 'g'],
    ]))
  test('a blank before a quote is forgiven', () => expect(cells('a, "b,c"')).toEqual([['a', 'b,c']]))
  test('letters after a quote belong to the cell', () => expect(cells('"a"x,b')).toEqual([['ax', 'b']]))
  test('a quote inside a cell is a letter', () => expect(cells('5" pipe,b')).toEqual([['5" pipe', 'b']]))
  test('old line ends part records', () =>
    expect(cells('a,b\rc,d\r')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]))
  test('empty lines are no records', () =>
    expect(cells('a,b\n\n,,\nc,d\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]))
  test('a quote that is never closed cuts its own line only', () =>
    expect(readCsv('a,b\nc,"d\ne,f', ',')).toEqual([
      { cells: ['a', 'b'] },
      { cells: ['c', '"d'], cut: true },
      { cells: ['e', 'f'] },
    ]))
  test('a stray quote that would swallow the next records is left out', () =>
    expect(cells('day,who,text\n1,A,"Fine place, will return\n2,B,Nice soup\n3,C,"Nobody ""at all"""\n')).toEqual([
      ['day', 'who', 'text'],
      ['1', 'A', 'Fine place, will return'],
      ['2', 'B', 'Nice soup'],
      ['3', 'C', 'Nobody "at all"'],
    ]))
  test('a cell of several lines with a careless quote in it is not cut at its first line', () =>
    expect(cells('day,who,text\n1,A,"She said\nwe are "full" tonight"\n2,B,Nice soup\n')).toEqual([
      ['day', 'who', 'text'],
      ['1', 'A', 'She said\nwe are full" tonight"'],
      ['2', 'B', 'Nice soup'],
    ]))
})

describe('the delimiter', () => {
  test.each([
    ['a;b;c\n1;2,5;x\n3;4,5;y', ';'],
    ['a\tb\n1\t2, 3\n', '\t'],
    ['a,b\n"x;y",2\n', ','],
    ['a|b|c\n1|2|3\n', '|'],
  ])('%j', (head, delimiter) => expect(detectDelimiter(head)).toEqual({ delimiter, skip: 0 }))
  test('is told by Excel’s first line', () =>
    expect(detectDelimiter('sep=;\r\na;b')).toEqual({ delimiter: ';', skip: 7 }))
})

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ' ', ';', '🍕'), maxLength: 8 })
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 })

test('any table that PapaParse writes is read as it was, in chunks of any size', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const text = Papa.unparse(rows, { quotes: true })
      const reader = csvReader(',')
      const read = []
      for (let at = 0; at < text.length; at += size) read.push(...reader.push(text.slice(at, at + size)))
      read.push(...reader.end())
      expect(read.map(row => row.cells)).toEqual(rows.filter(row => row.some(each => each.trim() !== '')))
    }),
    { numRuns: 200 },
  )
})
