import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../shared/text/document'
import { compilePhrases } from '../../../shared/text/phrases'

const classes = { relative: ['son', 'mother in law'] }

/** What one phrase finds in a text. */
function find(phrase: string, text: string): string[] {
  const hits = compilePhrases([['it', phrase]], classes)(readDocument(text)).get('it') ?? []
  return hits.map(hit => text.slice(hit.start, hit.end))
}

describe('the notation', () => {
  const cases: readonly (readonly [phrase: string, text: string, found: readonly string[]])[] = [
    ['throwing up', 'We were throwing up. Throwing things.', ['throwing up']],
    ['poison*', 'Poisoned by a poisonous fish', ['Poisoned', 'poisonous']],
    ['my|our son', 'my son, our son, his son', ['my son', 'our son']],
    ['(throw up|be sick) again', 'be sick again or throw up again', ['be sick again', 'throw up again']],
    ['the? roof', 'the roof or roof', ['the roof', 'roof']],
    ['the (whole)? roof', 'the roof, the whole roof', ['the roof', 'the whole roof']],
    ['my {relative}', 'my son and my mother-in-law', ['my son', 'my mother-in-law']],
    ["my {relative}'s car", 'my son’s car', ['my son’s car']],
    ['call(s|ed)? me', 'call me, called me, calling me', ['call me', 'called me']],
    ['hot _ water', 'hot tap water, hot water', ['hot tap water']],
    [
      'left ... outside',
      'left outside; left my dog outside; left a b c d outside',
      ['left outside', 'left my dog outside'],
    ],
    ['(a (b|c)|d) e', 'a b e, a c e, d e, b e', ['a b e', 'a c e', 'd e']],
    ['a|(b c) d', 'a d and b c d', ['a d', 'b c d']],
  ]
  test('has cases', () => expect(cases.length).toBeGreaterThan(10))
  for (const [phrase, text, found] of cases)
    test(`${phrase} in: ${text}`, () => expect(find(phrase, text)).toEqual(found))
})

test('a phrase stays within a sentence', () => {
  expect(find('left ... outside', 'He left. Outside it rained.')).toEqual([])
})

test('the longest reading of one place speaks, and one inside another is not told again', () => {
  expect(find('gas (leak)? (again)?', 'gas leak again')).toEqual(['gas leak again'])
})

test('a long phrase with many choices costs no more readings than words', () => {
  const many = Array.from({ length: 200 }, (_, index) => `word${index} more${index}`).join('|')
  expect(find(`(${many}) (${many}) (${many}) end`, 'word1 more1 word199 more199 word5 more5 end')).toHaveLength(1)
})

test('malformed phrases are refused at the first scan', () => {
  for (const phrase of ['', '(open', 'a () b', '{nobody}', 'ab*', 'x{relative'])
    expect(() => find(phrase, 'any text')).toThrow('phrase')
})

test('one scan tells every owner', () => {
  const scan = compilePhrases([
    ['gas', 'smell* gas'],
    ['leak', 'gas leak'],
    ['gas', 'gas leak'],
  ])
  const found = scan(readDocument('I smelled gas: a gas leak!'))
  expect(found.get('gas')?.map(hit => hit.phrase)).toEqual(['smell* gas', 'gas leak'])
  expect(found.get('leak')).toHaveLength(1)
})
