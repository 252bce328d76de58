import { expect, test } from 'vitest'
import { canBeAsked } from '../../../../../renderer/features/inbox/letter/can-be-asked'

test('a site can be asked to look, a call or a card cannot', () => {
  expect((['yelp', 'angi', 'phone', 'email', 'other'] as const).map(canBeAsked)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
