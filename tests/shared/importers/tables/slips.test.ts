import { describe, expect, test } from 'vitest'
import { emptyDatabase, importInto, memoryFile } from '../../../helpers/import-files'

const fives = ['5', '4', '2', '5', '3', '5', '1', '4']
const cards = (...rows: string[]) => `Visit,Score,What you told us,Name\n${rows.join('\n')}\n`
const row = (score: string, day = '2026-10-02', at = 0) =>
  `${day},${score},The soup was warm and the bread fresh ${at}.,Lena`
const read = async (text: string) => {
  const { report, rows } = await importInto(emptyDatabase(), [memoryFile('cards.csv', text)])
  return { file: report.files[0], ratings: rows.map(({ review }) => review.rating) }
}
const withScore = (...scores: string[]) => read(cards(...scores.map((score, at) => row(score, '2026-10-02', at))))

describe('a rating above the scale', () => {
  test('is a slip of that row, and the others stay stars', async () => {
    const { file, ratings } = await withScore(...fives, '11')
    expect(file?.rejected).toEqual([{ row: 9, reason: 'bad-rating', told: { id: 'above-scale', values: ['11', 5] } }])
    expect(ratings).toHaveLength(8)
    expect(ratings.every(({ kind }) => kind === 'stars')).toBe(true)
  })
  test('a hundred among tens is one, too', async () => {
    const { file } = await withScore('9', '10', '7', '8', '6', '10', '101')
    expect(file?.rejected).toMatchObject([{ reason: 'bad-rating', told: { id: 'above-scale', values: ['101', 10] } }])
  })
  test('nines and tens are a scale of ten, whatever else there is', async () =>
    expect((await withScore(...fives, '9', '10')).file?.rejected).toEqual([]))
  test('a scale of a hundred is one', async () =>
    expect((await withScore('80', '95', '60', '100', '72', '88')).file?.rejected).toEqual([]))
})

describe('a date that cannot be', () => {
  test.each([
    ['09/31/2026', { id: 'month-has', values: ['09/31/2026', 9, 30] }],
    ['2204-05-01', { id: 'still-to-come', values: ['2204-05-01'] }],
  ])('%s is told, and the row can be mended', async (day, told) => {
    const text = cards(...fives.map((score, at) => row(score, '2026-10-02', at)), row('4', day))
    expect((await read(text)).file?.rejected).toEqual([{ row: 9, reason: 'bad-date', told }])
  })
  test('words that are no date leave the review without one', async () => {
    const { file, ratings } = await read(
      cards(...fives.map((score, at) => row(score, '2026-10-02', at)), row('4', 'soon')),
    )
    expect(file?.rejected).toEqual([])
    expect(ratings).toHaveLength(9)
  })
  test('tomorrow may be the clock of another place', async () => {
    const { file } = await read(
      cards(...fives.map((score, at) => row(score, '2026-10-02', at)), row('4', '2026-11-25')),
    )
    expect(file?.rejected).toEqual([])
  })
})

test('a rejected row is told whole, with its cells', async () => {
  const long = 'word '.repeat(2000).trim()
  const { events } = await importInto(emptyDatabase(), [
    memoryFile(
      'cards.csv',
      cards(...fives.map((score, at) => row(score, '2026-10-02', at)), `2026-10-02,11,${long},Bo`),
    ),
  ])
  const rejected = events.find(event => event.kind === 'rejected')
  expect(rejected).toMatchObject({ raw: `2026-10-02,11,${long},Bo`, cells: ['2026-10-02', '11', long, 'Bo'] })
})
