/** What the compiler cannot see of a catalogue: nothing is empty, nothing left in English, and the tone is kept. */
import { describe, expect, test } from 'vitest'
import { en } from '../../../renderer/messages/en'
import { es } from '../../../renderer/messages/es'
import { catalogueTexts } from '../../helpers/catalogue-texts'

/** Without what somebody else says. */
const unquoted = (text: string) => text.replaceAll(/“[^”]*”/g, '')

const english = catalogueTexts(en)
const spanish = catalogueTexts(es)
const inEnglish = new Map(english.map(({ path, text }) => [path, text]))

test('there are texts', () => expect(english.length).toBeGreaterThan(90))

describe.each([
  ['English', english],
  ['Spanish', spanish],
])('%s', (_, texts) => {
  test('has no empty text', () => expect(texts.filter(({ text }) => text.trim() === '')).toEqual([]))
  test('speaks calmly', () =>
    expect(texts.filter(({ text }) => /[!¡]|\bplease\b|\bpor favor\b|\boops\b/i.test(unquoted(text)))).toEqual([]))
  test('uses typographic quotes', () => expect(texts.filter(({ text }) => /["']/.test(text))).toEqual([]))
})

test('English and Spanish have the same places', () => {
  expect(spanish.map(({ path }) => path).toSorted()).toEqual(english.map(({ path }) => path).toSorted())
})

test('a sentence that ends with a full stop does so in Spanish', () => {
  const other = spanish.filter(({ path, text }) => inEnglish.get(path)?.endsWith('.') !== text.endsWith('.'))
  expect(other).toEqual([])
})

test('Spanish is not left in English', () => {
  const words = /\b(?:the|and|of|your?|with|this|that|is|are|not|review|reply)\b/i
  expect(spanish.filter(({ text }) => words.test(text))).toEqual([])
})
