import { expect, test } from 'vitest'
import * as table from '../../../shared/assessment/signal-table'
import { urgencyIds } from '../../../shared/models/assessment'

test('every urgent signal has a column, and one column is for any signal at all', () => {
  for (const id of urgencyIds) expect(table.signalLabels).toContain(`urgent ${id}`)
  expect(table.signalLabels.at(-1)).toBe('any')
})

test('the numbers of the table fit its words and columns', () => {
  expect(table.bias).toHaveLength(table.columns)
  expect(table.dense).toHaveLength(table.columns)
  expect(table.gramWeights.length % table.columns).toBe(0)
  expect(table.vectors.length % table.dimensions).toBe(0)
  expect(table.gramWeights.every(Number.isFinite)).toBe(true)
})

test('words, stems and pairs have rows of their own, and unknown ones none', () => {
  const smell = table.stemRow('smell')
  const gas = table.stemRow('gas')
  expect(smell).toBeDefined()
  expect(gas).toBeDefined()
  expect(table.pairRow(smell ?? 0, gas ?? 0)).not.toBe(smell)
  expect(table.vectorOf('ambulance')).toBeDefined()
  expect(table.vectorOf('the')).toBeUndefined()
  expect(table.stemRow('zzxqy')).toBeUndefined()
})
