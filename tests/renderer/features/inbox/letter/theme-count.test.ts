import { describe, expect, test } from 'vitest'
import { en } from '../../../../../renderer/messages/en'
import { lastMonths, themeSentence } from '../../../../../renderer/features/inbox/letter/theme-count'

const now = Date.parse('2026-11-02T12:00:00Z')
describe('how often a complaint came up', () => {
  test('few is called few', () => {
    expect(themeSentence(en.letter.sameTheme, [{ theme: 'delivery', lately: 2, before: 1 }])).toEqual({
      strong: 'Two complaints about delivery in 30 days, this one among them.',
      rest: 'In the 30 days before: one. That is few, so it could be chance.',
    })
  })
  test('a complaint that stands alone makes no sentence', () => {
    expect(themeSentence(en.letter.sameTheme, [{ theme: 'delivery', lately: 1, before: 0 }])).toBeUndefined()
    expect(themeSentence(en.letter.sameTheme, [])).toBeUndefined()
  })
  test('the last 60 days touch these months', () => {
    expect(lastMonths(now).sort()).toEqual(['2026-09', '2026-10', '2026-11'])
  })
})
