import { expect, test } from 'vitest'
import { readPhrase } from '../../../shared/text/phrase-notation'

/** The ways that a phrase is read into, written `from word to`. */
function ways(phrase: string): string[] {
  const found: string[] = []
  let places = 1
  readPhrase(
    phrase,
    { relative: ['son', 'mother in law'] },
    {
      newPlace: () => ++places,
      word: (from, word, to) => found.push(`${from} ${word} ${to}`),
      beginning: (from, word, to) => found.push(`${from} ${word}* ${to}`),
      any: (from, to) => found.push(`${from} _ ${to}`),
      free: (from, to) => found.push(`${from} – ${to}`),
    },
    0,
    1,
  )
  return found
}

const cases: readonly (readonly [phrase: string, ways: readonly string[]])[] = [
  ['gas leak', ['0 gas 2', '2 leak 1']],
  ['my|our', ['0 my 1', '0 our 1']],
  ['(be sick|retch)', ['0 be 2', '2 sick 1', '0 retch 1']],
  ['the? roof', ['0 – 2', '0 the 2', '2 roof 1']],
  ['poison*', ['0 poison* 1']],
  ['call(s|ed)?', ['0 calls 1', '0 called 1', '0 call 1']],
  ['{relative}', ['0 son 1', '0 mother 2', '2 in 3', '3 law 1']],
  ["{relative}'s", ["0 son's 1", '0 mother 2', '2 in 3', "3 law's 1"]],
  ['so _', ['0 so 2', '2 _ 1']],
  ['...', ['0 – 1', '0 _ 2', '2 – 1', '2 _ 3', '3 – 1', '3 _ 4', '4 – 1']],
]

test('has cases', () => expect(cases.length).toBeGreaterThan(5))
for (const [phrase, expected] of cases) test(phrase, () => expect(ways(phrase)).toEqual(expected))

test('malformed phrases are refused', () => {
  for (const phrase of ['', '(open', 'a () b', '{nobody}', 'ab*', 'x{relative'])
    expect(() => ways(phrase)).toThrow(`phrase "${phrase}"`)
})
