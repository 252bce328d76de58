import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../shared/reply-check/claims'
import { profile } from '../../helpers/reply-cases'

const claimed = (reply: string, confirmed?: readonly string[]) =>
  findClaims(reply, profile, confirmed).map(({ start, end, text }) => {
    expect(reply.slice(start, end)).toBe(text)
    return text
  })

describe('claims of a reply', () => {
  test.each([
    'We’ve spoken with the team.',
    'We have since replaced the dryer.',
    'I have talked to everyone who was on that night.',
    'I personally went over the bill again.',
    'Our manager has called the supplier.',
    'The dryer has since been repaired.',
    'We retrained the whole front desk.',
    'We already added a second line.',
    'I’ve asked the kitchen to plate it on a warm dish.',
    'We have put a bell on the counter.',
    'I looked into it this morning.',
    'The filters have been changed.',
    'I passed your words on to Marco.',
    'We refunded the fee.',
  ])('asks whether it is true: %s', sentence => {
    expect(claimed(`Thank you for writing. ${sentence} Call me any time.\nTess, owner`)).toEqual([sentence])
  })

  test.each([
    'We let you down.',
    'We were short of hands.',
    'I have read this twice.',
    'We should have told you about the delay.',
    'We have never changed the price.',
    'We could have called you.',
    'We will replace the dryer.',
    'I’d like to look into it with you.',
    'If we have checked you in late, call me.',
    'We loved having you.',
    'You told the team what went wrong.',
    'It was fixed in stone that night.',
    'I have been the owner for ten years.',
    'We took too long.',
    'We made a mistake.',
    'We hope you called the office.',
    'Nobody told us.',
    'Thank you for the time you put into this.',
  ])('asks nothing about: %s', sentence => {
    expect(claimed(`Thank you for writing. ${sentence}\nTess, owner`)).toEqual([])
  })

  test('what stands among the facts and fixes of the business is not asked about', () => {
    const known = {
      ...profile,
      facts: [{ id: 'f', text: 'We remake any dish that is not right', themes: [] }],
      fixes: [{ id: 'x', text: 'put a second driver on Saturdays', theme: 'delivery' as const, since: '2026-05' }],
    }
    const reply = 'Since May we have put a second driver on Saturdays. We have replaced the oven.'
    expect(findClaims(reply, known).map(claim => claim.text)).toEqual(['We have replaced the oven.'])
  })

  test('a sentence of the app’s draft, and one that the owner confirmed, is not asked about; a changed one is', () => {
    const draft = 'I am sorry about the wait. I’ve passed this on to the kitchen.'
    expect(claimed(draft, [draft])).toEqual([])
    expect(claimed('I’ve passed this on to the kitchen!', [draft])).toEqual([])
    expect(claimed('I’ve passed this on to the owner.', [draft])).toEqual(['I’ve passed this on to the owner.'])
  })
})
