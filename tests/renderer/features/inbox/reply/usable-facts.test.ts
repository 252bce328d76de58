import { describe, expect, test } from 'vitest'
import { checkReply } from '../../../../../shared/reply-check/check-reply'
import { usableFacts } from '../../../../../renderer/features/inbox/reply/usable-facts'

const context = {
  profile: { businessName: 'Copper Hearth Pizza', trade: 'restaurant', regulated: false, signature: 'Tess', staff: [] },
  review: { platform: 'yelp', rating: { kind: 'stars', value: 2 }, author: 'Dana P.', text: 'Cold pizza.' },
  assessment: { language: 'en', urgency: { tier: 3, signals: [] }, fairness: [], themes: [], sensitive: [] },
} as const

const check = (sentence: string) => Promise.resolve(checkReply(sentence, context))

describe('what is lifted out of the vent box', () => {
  test('facts, as they stand', async () => {
    expect(
      await usableFacts(
        'She has no idea how we work here. The second driver was out that night. The oven broke at six.',
        check,
      ),
    ).toEqual(['The second driver was out that night.', 'The oven broke at six.'])
  })
  test('nothing that shouts', async () => {
    expect(await usableFacts('We waited TWO hours for the supplier and nobody cares!', check)).toEqual([])
    expect(await usableFacts('', check)).toEqual([])
  })
})
