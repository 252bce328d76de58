import { describe, expect, test } from 'vitest'
import { draftReply } from '../../../shared/reply-draft/draft-reply'
import { dentist, inputFor } from './observed'

const text = 'Order 4471 on Friday was wrong.'
const observed = {
  themes: [['accuracy', 'negative', 'wrong']],
  sensitive: [
    ['identifier', '4471'],
    ['visit-date', 'on Friday'],
  ],
} as const
const on = (platform: 'yelp' | 'google', rest: Parameters<typeof inputFor>[0] = {}) => {
  const input = inputFor({ text, observed, ...rest })
  return draftReply({ ...input, review: { ...input.review, platform } }).private
}

describe('the private message', () => {
  test('greets by the shown name, asks what would help and holds the details that were given', () => {
    const message = on('yelp')
    expect(message).toMatch(/^Hello Dana,/)
    expect(message).toContain('what you asked for')
    expect(message).toContain('“4471”')
    expect(message.endsWith('Tess, owner')).toBe(true)
  })

  test('is notes for a call where the site has no private messages', () => {
    const notes = on('google')
    expect(notes).toContain('Notes for a call')
    expect(notes).toMatch(/Say: .*\nAsk: .*\nAt hand: .*4471.*\nLeave out: /)
  })

  test('holds no details in a regulated trade', () => {
    const message = on('yelp', { profile: dentist })
    expect(message).not.toContain('4471')
    expect(message).not.toContain('Dana')
    expect(message).toContain('555-0142')
  })

  test('is notes for a call where somebody was hurt: how they are comes first', () => {
    const notes = on('yelp', { observed: { urgent: [['food-illness', 1]] } })
    expect(notes).toContain('how you all are')
    expect(notes).toMatch(/Leave out: .*blame/)
  })

  test('is nothing under praise, and nothing to whoever threatens', () => {
    expect(on('yelp', { stars: 5, text: 'Great', observed: { themes: [['quality', 'positive', 'Great']] } })).toContain(
      'Nothing needs saying',
    )
    expect(on('yelp', { observed: { unfair: ['demand'] } })).toContain('Do not answer')
  })
})

describe('the internal note', () => {
  test('says what was kept out and why, and which steps come first', () => {
    const { note } = draftReply(
      inputFor({ text, observed, steps: [{ id: 's', title: 'Call today', detail: 'Ask how they are.' }] }),
    )
    expect(note).toContain('Kept out of public: the order or account number, the day and time.')
    expect(note).toContain('First steps: Call today')
  })

  test('says in a regulated trade that nothing is confirmed, and after harm that the insurer comes first', () => {
    expect(draftReply(inputFor({ text, profile: dentist })).note).toContain('Neither confirmed nor denied')
    expect(draftReply(inputFor({ text, observed: { urgent: [['injury', 1]] } })).note).toContain('insurer')
  })
})
