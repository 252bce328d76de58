import { expect, test } from 'vitest'
import { reportCsv } from '../../../../renderer/features/import/report-csv'
import { en } from '../../../../renderer/messages/en'

test('the report of an import tells each file and each row that was not read', () => {
  const file = {
    file: 'cards, old.csv',
    format: 'generic-table',
    rows: 5,
    imported: 2,
    unchanged: 1,
    updated: 1,
    rejected: [{ row: 7, reason: 'bad-rating' as const, told: { id: 'above-scale' as const, values: ['11', 5] } }],
    warnings: [{ id: 'text-shortened' as const }],
    changes: { edited: 1, completed: 0, answered: 0, gone: 3, returned: 0 },
  }
  const totals = { files: 1, rows: 5, imported: 2, unchanged: 1, updated: 1, rejected: 1 }
  expect(
    reportCsv(en, { files: [file], totals })
      .split('\r\n')
      .slice(1),
  ).toEqual([
    '"cards, old.csv",5,2,1,1,0,0,1,1,3,A very long text was shortened.',
    '',
    'File,Row,Not read because',
    '"cards, old.csv",7,Score 11 is above 5.',
    '',
  ])
})
