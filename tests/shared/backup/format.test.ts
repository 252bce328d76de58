import { describe, expect, test } from 'vitest'
import { backupReader, isStoredReview, writeBackupLine, type BackupLine } from '../../../shared/backup/format'

const header: BackupLine = { kind: 'evenkeel-backup', version: 2, madeAt: '2026-10-11T00:00:00.000Z' }
const rows: BackupLine = { table: 'reviews', rows: [{ id: 'a' }, { id: 'b' }] }
const end: BackupLine = { end: true, counts: { reviews: 2, replies: 0 } }

function read(lines: readonly (BackupLine | string)[], currentVersion = 3): BackupLine[] {
  const reader = backupReader(currentVersion)
  const seen = lines.map((line, index) =>
    reader.line(typeof line === 'string' ? line : writeBackupLine(line), index + 1),
  )
  reader.finish()
  return seen
}

describe('a backup', () => {
  test('is read as it was written', () => {
    expect(read([header, rows, end])).toEqual([header, rows, end])
  })

  test('from the future is refused', () => {
    expect(() => read([{ ...header, version: 4 }, rows, end])).toThrow('newer')
  })

  test('that breaks off is refused', () => {
    expect(() => read([header, rows])).toThrow('broken-off')
    expect(() => read([header, rows, '{"end":tr'])).toThrow('damaged in line 3')
  })

  test('with a row too few or too many is refused', () => {
    expect(() => read([header, { table: 'reviews', rows: [{ id: 'a' }] }, end])).toThrow('damaged')
    expect(() => read([header, rows, { table: 'replies', rows: [{ reviewId: 'a' }] }, end])).toThrow('damaged')
    expect(() => read([header, rows, end, rows])).toThrow('damaged')
  })

  test('that is another file is refused', () => {
    for (const text of ['', 'Name,Text', '[]', '{"kind":"other"}', '{"kind":"evenkeel-backup","version":"2"}']) {
      expect(() => read([text]), text).toThrow('not-ours')
    }
    expect(() => read([])).toThrow('not-ours')
  })

  test('with rows that are no rows is refused', () => {
    expect(() => read([header, '{"table":"reviews","rows":[1]}'])).toThrow('damaged in line 2')
    expect(() => read([header, '{"table":"reviews","rows":[null]}'])).toThrow('damaged')
  })

  test('with a prototype for a table name changes no prototype', () => {
    expect(() =>
      read([header, '{"table":"__proto__","rows":[{"polluted":true}]}', '{"end":true,"counts":{}}']),
    ).toThrow()
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

test('a review without what every screen needs is no stored review', () => {
  const review = { id: 'a', keys: ['k'], platform: 'yelp', author: '', rating: { kind: 'none' }, text: '', format: 'x' }
  expect(isStoredReview(review)).toBe(true)
  expect(isStoredReview({ ...review, extra: 1 })).toBe(true)
  expect(isStoredReview({ ...review, rating: { kind: 'stars', value: '5' } })).toBe(false)
  expect(isStoredReview({ ...review, platform: 'myspace' })).toBe(false)
  expect(isStoredReview({ ...review, text: undefined })).toBe(false)
})
