import { expect, test } from 'vitest'
import { slashWord, snippetsFor } from '../../../renderer/components/slash-word'

test('a slash counts at the start of a word alone', () => {
  expect(slashWord('/')).toBe('')
  expect(slashWord('Thank you. /cal')).toBe('cal')
  expect(slashWord('line\n/gr')).toBe('gr')
  expect(slashWord('and/or')).toBeUndefined()
  expect(slashWord('/call me')).toBeUndefined()
  expect(slashWord('24/7')).toBeUndefined()
})

test('snippets are found by the beginning of any word of their title', () => {
  const snippets = [
    { id: '1', title: 'Call us', text: '' },
    { id: '2', title: 'Late call', text: '' },
    { id: '3', title: 'Recall', text: '' },
  ]
  expect(snippetsFor(snippets, 'CAL').map(({ id }) => id)).toEqual(['1', '2'])
  expect(snippetsFor(snippets, '')).toHaveLength(3)
  expect(snippetsFor(snippets, 'x')).toEqual([])
})
