import { describe, expect, test } from 'vitest'
import { en } from '../../../../../renderer/messages/en'
import { lengthWords, likenessWords } from '../../../../../renderer/features/inbox/reply/meter-words'

describe('the meter beneath the reply', () => {
  test('says how far the limit is, in the unit of the site', () => {
    expect(lengthWords(en, 'Thank you so much', 'yelp')).toBe('4 words · well within Yelp’s limit')
    expect(lengthWords(en, 'a'.repeat(4086), 'google')).toBe('1 word · 10 bytes left on Google')
    expect(lengthWords(en, 'a'.repeat(4126), 'google')).toBe('1 word · 30 bytes over Google’s limit')
    expect(lengthWords(en, 'é'.repeat(2051), 'google')).toBe('1 word · 6 bytes over Google’s limit')
    expect(lengthWords(en, 'a'.repeat(5030), 'yelp')).toBe('1 word · 30 characters over Yelp’s limit')
  })
  test('says whether it sounds like an earlier reply', () => {
    const text = 'Thank you for telling us about the cold pizza on your table'
    expect(likenessWords(en, text, [])).toBe('')
    expect(likenessWords(en, text, [`${text} today`])).toBe('Much like your last reply')
    expect(likenessWords(en, text, ['We are sorry the phone was never picked up', `${text} today`])).toBe(
      'Much like one of your last replies',
    )
    expect(likenessWords(en, text, ['The parking lot is on the left side', 'Glad you liked the lunch deal here'])).toBe(
      'Not like your last two replies',
    )
  })
})
