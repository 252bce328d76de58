/** What the compiler cannot see of a catalogue: nothing is empty, nothing left in English, and the tone is kept. */
import { describe, expect, test } from 'vitest'
import { en } from '../../../renderer/messages/en'
import { es } from '../../../renderer/messages/es'

type Text = { readonly path: string; readonly text: string }

/** The plain texts of a catalogue with their places; what has numbers or names is made only when it is shown. */
function textsOf(value: unknown, path = ''): Text[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'locale' ? [] : textsOf(inner, `${path}.${key}`)))
}

/** Without what somebody else says. */
const unquoted = (text: string) => text.replaceAll(/“[^”]*”/g, '')

const english = textsOf(en)
const spanish = textsOf(es)
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
