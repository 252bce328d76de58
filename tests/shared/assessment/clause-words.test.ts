import { describe, expect, test } from 'vitest'
import { clauseWords, type Vocabulary } from '../../../shared/assessment/clause-words'
import { readDocument } from '../../../shared/text/document'

const words = ['the', 'soup', 'good', 'not', 'very', '#2', 'is']
const place = (word: string) => (words.includes(word) ? words.indexOf(word) : undefined)
const vocabulary: Vocabulary = {
  word: ({ word }) => place(word),
  negated: at => (words[at] === 'very' ? 100 : undefined),
  pair: (before, at) =>
    before === place('the') && words[at] === 'soup' ? 101 : before === undefined && at === 0 ? 102 : undefined,
}
const read = (text: string) => clauseWords(readDocument(text), vocabulary)
const placesOf = (text: string) => read(text).map(({ places }) => places)

describe('the words of a clause', () => {
  test('are places in the table, words it does not have left out', () => {
    expect(placesOf('Unknown soup')).toEqual([[1]])
  })

  test('come with pairs, of the head of the clause too, never across a word that is not in the table', () => {
    expect(placesOf('The soup')).toEqual([[0, 102, 1, 101]])
    expect(placesOf('The unknown soup')).toEqual([[0, 102, 1]])
  })

  test('begin anew behind a comma and a full stop', () => {
    expect(read('Soup, soup. Soup').map(({ first, last, sentence }) => [first, last, sentence])).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [2, 2, 1],
    ])
  })

  test('are turned round behind a negator, three words far and no farther', () => {
    expect(read('not good')[0]?.signs).toEqual([1, -0.5])
    expect(read('not soup soup soup good')[0]?.signs).toEqual([1, -0.5, -0.5, -0.5, 1])
  })

  test('have a place of their own where negation is known of them', () => {
    expect(read('not very')[0]).toMatchObject({ places: [3, 4, 100], signs: [1, 0, 1] })
  })

  test('numbers count by their length', () => expect(placesOf('45')).toEqual([[5]]))
})
