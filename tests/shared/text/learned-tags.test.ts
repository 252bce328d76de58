import { expect, test } from 'vitest'
import { readDocument } from '../../../shared/text/document'
import { learnedTags, neighbourRows, tagWords } from '../../../shared/text/learned-tags'
import { readNetwork } from '../../../shared/text/network'
import { readVectors } from '../../../shared/text/word-vectors'

// "knee" speaks for health by itself, and so does what rules have marked; "P" is nothing, "x" forty steps.
const KEYS = ['knee', '!health']
const nothing = 'PP'.repeat(KEYS.length)
const network = readNetwork<'health' | 'any'>(
  {
    labels: ['health', 'any'],
    widths: [7],
    filterCount: 1,
    filterStep: 0.1,
    filters: ['PP'.repeat(7)],
    thresholds: [[0]],
    dense: [0, 0],
    bias: [-3, -3],
    grams: KEYS.join(','),
    gramStep: 0.15,
    gramWeights: [nothing, nothing, 'xxxx', nothing, nothing].join(''),
  },
  readVectors({ step: 0.5, words: 'knee,hip', vectors: 'RPRP' }),
)
const tagged = (text: string, marks: Parameters<typeof learnedTags>[1] = []) => {
  const document = readDocument(text)
  return learnedTags(document, marks, network, 0.5).map(({ label, first, last }) => [
    label,
    text.slice(document.tokens[first]?.start, document.tokens[last]?.end),
  ])
}

test('a word that the network knows is tagged where it stands', () => {
  expect(tagged('My knee is fine, thanks.')).toEqual([['health', 'knee']])
})

test('words in a row are one tag, words apart are two', () => {
  expect(tagged('Knee knee here, and a knee there.')).toEqual([
    ['health', 'Knee knee'],
    ['health', 'knee'],
  ])
})

test('what rules have marked is heard too', () => {
  const text = 'His back gave out.'
  expect(tagged(text)).toEqual([])
  expect(tagged(text, [{ id: 'health', start: 4, end: 8 }])).toEqual([['health', 'back']])
})

test('there is nothing to tag in an empty text', () => {
  expect(tagged('')).toEqual([])
})

test.each([
  ['I met Dana there', 'Dana', '^Aa'],
  ['The ER was full', 'ER', '^AA'],
  ['It cost $86', '86', '^$'],
  ['Order #4471', '4471', '^#'],
  ['At 48 Elm', '48', '^99'],
  ['Claim number 1234567', '1234567', '^99999'],
])('in %j, %s is written as %s', (text, word, shape) => {
  const document = readDocument(text)
  const found = tagWords(document, []).find(({ token }) => {
    const { start, end } = document.tokens[token] ?? { start: 0, end: 0 }
    return text.slice(start, end) === word
  })
  expect(found?.known).toEqual([shape])
})

test('the capital that begins a sentence says nothing', () => {
  expect(tagWords(readDocument('Great. Lovely place.'), []).flatMap(({ known }) => known)).toEqual([])
})

test('neighbours have rows of their own, so that what stands before a word is not what stands behind it', () => {
  const words = tagWords(readDocument('knee knee'), [])
  expect(neighbourRows(words, 0, 2, stem => (stem === 'knee' ? 0 : undefined))).toEqual([4, 6])
  expect(neighbourRows(words, 1, 2, stem => (stem === 'knee' ? 0 : undefined))).toEqual([2, 4])
})
