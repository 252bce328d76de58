import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../shared/text/document'
import { hitList } from '../../../shared/text/hit-list'

const document = readDocument('a gas leak again')
const list = () =>
  hitList([
    ['gas', 'gas leak'],
    ['gas', 'gas leak again'],
    ['leak', 'leak'],
    ['none', 'fire'],
  ])

describe('hits', () => {
  test('are told by owner, with their words and their phrase', () => {
    const found = list()
    found.report(0, 1, 2)
    found.report(2, 2, 2)
    const hits = found.take(document)
    expect(hits.get('gas')).toEqual([{ start: 2, end: 10, first: 1, last: 2, phrase: 'gas leak' }])
    expect(hits.has('leak')).toBe(true)
    expect(hits.has('none')).toBe(false)
    expect(hits.get('none')).toBeUndefined()
  })

  test('of one place are one: the longest, of equals the first in the list of phrases', () => {
    const found = list()
    found.report(0, 1, 2)
    found.report(1, 1, 3)
    found.report(0, 1, 2)
    expect(
      found
        .take(document)
        .get('gas')
        ?.map(hit => hit.phrase),
    ).toEqual(['gas leak again'])
    found.report(1, 1, 2)
    found.report(0, 1, 2)
    expect(
      found
        .take(document)
        .get('gas')
        ?.map(hit => hit.phrase),
    ).toEqual(['gas leak'])
  })

  test('inside another of the same owner are not told', () => {
    const found = list()
    found.report(1, 1, 3)
    found.report(0, 2, 3)
    expect(found.take(document).get('gas')).toHaveLength(1)
  })

  test('that were taken stay as they are when the next text is read', () => {
    const found = list()
    found.report(2, 2, 2)
    const before = found.take(document)
    for (let word = 0; word < 1_000; word++) found.report(0, word, word)
    const after = found.take(readDocument('gas '.repeat(1_000)))
    expect(before.get('gas')).toBeUndefined()
    expect(before.get('leak')).toHaveLength(1)
    expect(after.get('gas')).toHaveLength(1_000)
    expect(after.get('leak')).toBeUndefined()
  })
})
