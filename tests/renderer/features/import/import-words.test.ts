import { describe, expect, test } from 'vitest'
import {
  addedLine,
  addLabel,
  countsLine,
  fileStatus,
  progressLine,
  tableLine,
  timeLeft,
} from '../../../../renderer/features/import/import-words'
import { en } from '../../../../renderer/messages/en'
import type { FileReport, TableOutline } from '../../../../shared/importers/source'

const report = (change: Partial<FileReport> = {}): FileReport => ({
  file: 'cards.csv',
  format: 'generic-table',
  rows: 25,
  imported: 22,
  unchanged: 0,
  updated: 0,
  rejected: [],
  warnings: [],
  ...change,
})
const totals = (imported: number, updated: number) => ({
  files: 1,
  rows: 9,
  imported,
  updated,
  unchanged: 0,
  rejected: 0,
})
const outline: TableOutline = {
  signature: 's',
  encoding: 'utf-8',
  delimiter: ',',
  columns: [{ name: 'Visit', samples: [], role: 'date' }],
  proposal: { signature: 's', roles: ['date'] },
  ask: true,
}
const preview = {
  file: 'cards.csv',
  title: 'Table',
  report: report(),
  tables: [],
  dates: [],
  first: [],
  rejected: [],
  gone: [],
}

test('counts name only what there is', () => {
  expect(countsLine(en, report())).toBe('22 new · 3 not read')
  expect(countsLine(en, report({ rows: 1391, imported: 1234, updated: 2, unchanged: 155 }))).toBe(
    '1,234 new · 2 changed · 155 known',
  )
  expect(countsLine(en, report({ rows: 0, imported: 0 }))).toBe('No rows')
})

test('the button says what it does, and the toast what was done', () => {
  expect(addLabel(en, totals(61, 2))).toBe('Add 61, update 2')
  expect(addLabel(en, totals(61, 0))).toBe('Add 61')
  expect(addLabel(en, totals(0, 2))).toBe('Update 2')
  expect(addLabel(en, totals(0, 0))).toBe('Done')
  expect(addedLine(en, totals(61, 2))).toBe('Added 61, updated 2.')
  expect(addedLine(en, totals(1, 0))).toBe('Added one review.')
  expect(addedLine(en, totals(0, 2))).toBe('Updated 2 reviews.')
  expect(addedLine(en, totals(0, 0))).toBe('Nothing new. All of it was known already.')
})

test('what is gone from the site is told as well', () => {
  const gone = { edited: 0, completed: 0, answered: 0, gone: 1, returned: 0 }
  expect(addLabel(en, totals(0, 0), true)).toBe('Keep what changed')
  expect(addedLine(en, totals(2, 0), gone)).toBe('Added 2 reviews. One review is gone from the site.')
  expect(addedLine(en, totals(0, 0), { ...gone, gone: 3 })).toBe('Nothing new. 3 reviews are gone from the site.')
})

describe('the status of a file', () => {
  test('asks for a look at columns that are not sure', () => {
    expect(fileStatus(en, { ...preview, tables: [{ part: 'cards.csv', outline }] }).words).toBe(
      'New to Evenkeel: check the columns',
    )
    expect(
      fileStatus(en, { ...preview, tables: [{ part: 'cards.csv', outline: { ...outline, ask: false } }] }).glyph,
    ).toBe('check')
  })

  test('says why a file was refused', () => {
    const refused = { reason: 'empty' as const, told: { id: 'empty-file' as const } }
    expect(fileStatus(en, { ...preview, report: report({ refused }) })).toEqual({
      glyph: 'block',
      words: 'This file is empty.',
    })
  })

  test('says "in full" only when every row was read', () => {
    const google = { ...preview, title: 'Google' }
    expect(fileStatus(en, { ...google, report: report({ rows: 22 }) }).words).toBe('Google, read in full')
    expect(fileStatus(en, google).words).toBe('Google')
  })
})

test('a table says how it is written', () => {
  expect(tableLine(en, report(), outline)).toBe('25 rows · commas · plain text in UTF-8 · first row holds the names')
  expect(tableLine(en, report(), { ...outline, encoding: 'xlsx' })).toBe(
    '25 rows · a sheet of a workbook · first row holds the names',
  )
  expect(tableLine(en, report({ rows: 1 }), undefined)).toBe('One row')
})

test('progress tells rows, rate and time left', () => {
  const progress = { phase: 'reading', rows: 12_400, share: 0.5, rate: 8200, secondsLeft: 12 } as const
  expect(progressLine(en.imports.progress, progress)).toBe('12,400 rows · 8,200 a second · about 12 seconds left')
  expect(progressLine(en.imports.progress, { phase: 'writing', rows: 1, share: 0, rate: 0 })).toBe('One row')
  expect(progressLine(en.imports.progress, { phase: 'backing-up', rows: 0, share: 0, rate: 0 })).toBe(
    'Keeping a backup first.',
  )
  expect([1, 59, 61, 300].map(seconds => timeLeft(en.imports.progress, seconds))).toEqual([
    'almost there',
    'about 59 seconds left',
    'about a minute left',
    'about 5 minutes left',
  ])
})

test('files are counted in words', () => {
  expect(en.imports.side.rowsIn(1)).toBe('Rows in this file')
  expect(en.imports.side.rowsIn(3)).toBe('Rows in three files')
})
