import { expect, test } from 'vitest'
import { rejectedCsv } from '../../../../renderer/features/import/rejected-csv'
import { en } from '../../../../renderer/messages/en'
import { es } from '../../../../renderer/messages/es'
import type { ReadEvent } from '../../../../shared/importers/source'
import { sentenceOf, tell } from '../../../../shared/importers/told'
import { emptyDatabase, importInto, memoryFile } from '../../../helpers/import-files'

const rows = ['5', '4', '2', '5', '3'].map(
  (score, at) => `2026-10-0${at + 1},${score},"Warm soup, fresh bread ${at}.",Lena`,
)
const file = [
  'Visit,Score,What you told us,Name',
  ...rows,
  '2026-10-09,11,"Cold, and late.",Bo',
  '2026-09-31,4,Fine and warm.,Cy',
]

test.each([
  ['English', en],
  ['Spanish', es],
])('rows that are saved in %s, mended and imported again become reviews', async (_, m) => {
  const { events } = await importInto(emptyDatabase(), [memoryFile('cards.csv', file.join('\n'))])
  const columns = events.find((event): event is Extract<ReadEvent, { kind: 'part' }> => event.kind === 'part')?.columns
  const rejected = events
    .filter((event): event is Extract<ReadEvent, { kind: 'rejected' }> => event.kind === 'rejected')
    .map(({ kind: _kind, ...row }) => ({ ...row, ...(columns && { columns }) }))
  const saved = rejectedCsv(m, rejected)
  expect(saved).toContain(sentenceOf(tell('above-scale', '11', 5), m.importTexts))
  const mended = saved.replace('2026-10-09,11', '2026-10-09,1').replace('2026-09-31', '2026-09-30')
  const { report, rows: read } = await importInto(emptyDatabase(), [memoryFile('rows-not-read.csv', mended)])
  expect(report.totals).toMatchObject({ imported: 2, rejected: 0 })
  expect(read.map(({ review }) => [review.author, review.text, review.rating, review.date?.value])).toEqual([
    ['Bo', 'Cold, and late.', { kind: 'stars', value: 1 }, '2026-10-09'],
    ['Cy', 'Fine and warm.', { kind: 'stars', value: 4 }, '2026-09-30'],
  ])
})
