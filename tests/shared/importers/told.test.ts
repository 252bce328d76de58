import { expect, test } from 'vitest'
import { es } from '../../../renderer/messages/es'
import { sentenceOf, tell } from '../../../shared/importers/told'

test('what is told becomes a sentence', () => {
  expect(tell('empty-file')).toEqual({ id: 'empty-file' })
  expect(sentenceOf(tell('empty-file'))).toBe('This file is empty.')
  expect(sentenceOf(tell('breaks-off', 8))).toBe('This file breaks off in row 8. The 7 rows before it can be read.')
})

test('one thing that was told stands within another', () =>
  expect(sentenceOf(tell('left-out', tell('damaged-archive')))).toBe(
    'Left out: This archive is damaged and cannot be opened.',
  ))

test('another language words it, inner and outer', () =>
  expect(sentenceOf(tell('left-out', tell('damaged-archive')), es.importTexts)).toBe(
    'No se incluyó: Este archivo comprimido está dañado y no se puede abrir.',
  ))

test('what is told survives a copy from a worker', () => {
  const told = tell('month-has', '09/31/2026', 9, 30)
  expect(sentenceOf(structuredClone(told))).toBe('09/31/2026 is not a day. September has 30.')
})
