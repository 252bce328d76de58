import { describe, expect, test } from 'vitest'
import { usableFacts } from '../../../../../renderer/features/inbox/reply/usable-facts'

const context = {
  profile: { businessName: 'Copper Hearth Pizza', trade: 'restaurant', regulated: false, signature: 'Tess', staff: [] },
  review: { platform: 'yelp', rating: { kind: 'stars', value: 2 }, author: 'Dana P.', text: 'Cold pizza.' },
  assessment: { language: 'en', urgency: { tier: 3, signals: [] }, fairness: [], themes: [], sensitive: [] },
} as const

describe('what is lifted out of the vent box', () => {
  test('facts, as they stand', () => {
    expect(
      usableFacts(
        'She has no idea how we work here. The second driver was out that night. The oven broke at six.',
        context,
      ),
    ).toEqual(['The second driver was out that night.', 'The oven broke at six.'])
  })
  test('nothing that shouts', () => {
    expect(usableFacts('We waited TWO hours for the supplier and nobody cares!', context)).toEqual([])
    expect(usableFacts('', context)).toEqual([])
  })
})
