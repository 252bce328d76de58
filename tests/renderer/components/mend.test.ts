import { describe, expect, test } from 'vitest'
import { en } from '../../../renderer/messages/en'
import { inOrder, mendWords } from '../../../renderer/components/finding-list'
import { mendOf } from '../../../renderer/components/mend'
import type { Finding } from '../../../shared/models/reply'

const finding = (text: string, words: string, suggestion?: string): Finding => {
  const start = text.indexOf(words)
  return {
    rule: 'identifier',
    severity: 'block',
    message: '',
    start,
    end: start + words.length,
    ...(suggestion !== undefined && { suggestion }),
  }
}
const mended = (text: string, words: string, suggestion: string) => {
  const mend = mendOf(text, finding(text, words, suggestion))
  return mend && text.slice(0, mend.span.start) + mend.words + text.slice(mend.span.end)
}

describe('mending a finding', () => {
  test('the safer wording takes the place of the words', () => {
    expect(mended('I will make order 48213 right.', 'order 48213', 'this')).toBe('I will make this right.')
  })
  test('words that are taken out leave no gap', () => {
    expect(mended('Thank you. We value you. Tess', 'We value you.', '')).toBe('Thank you. Tess')
    expect(mended('We value you. Thank you.', 'We value you.', '')).toBe('Thank you.')
    expect(mended('Thank you so much.', 'so much', '')).toBe('Thank you.')
    expect(mended('Thank you.\n\nWe value you. Tess', 'We value you.', '')).toBe('Thank you.\n\nTess')
  })
  test('a finding without a safer wording cannot be mended', () => {
    expect(mendOf('abc', finding('abc', 'b'))).toBeUndefined()
  })
  test('what must change comes first', () => {
    const of = (severity: Finding['severity'], start: number): Finding => ({
      rule: 'x',
      severity,
      message: '',
      start,
      end: start,
    })
    expect(inOrder([of('suggest', 0), of('warn', 9), of('block', 5), of('warn', 1)]).map(one => one.start)).toEqual([
      5, 1, 9, 0,
    ])
  })
  test('a button says the wording, or that the words go', () => {
    expect(mendWords(en, 'this')).toBe('Use “this”')
    expect(mendWords(en, '')).toBe('Take out')
  })
})
