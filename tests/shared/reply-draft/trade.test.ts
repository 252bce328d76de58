import { expect, test } from 'vitest'
import { tradeGroup } from '../../../shared/reply-draft/trade'
import { businessKind } from '../../../shared/reply-draft/wordings/business-kinds'

test.each([
  ['restaurant', 'food'],
  ['Wood-fired pizza', 'food'],
  ['hotel', 'lodging'],
  ['nail-salon', 'beauty'],
  ['hvac', 'home'],
  ['dry-cleaner', 'repair'],
  ['auto-repair', 'repair'],
  ['boutique', 'shop'],
  ['gym', 'fitness'],
  ['wedding-venue', 'events'],
  ['groomer', 'pets'],
  ['dentist', 'office'],
  ['cleaner', 'home'],
  ['barber', 'beauty'],
  ['garage door installer', 'home'],
  ['falconry', 'other'],
] as const)('%s belongs to %s', (trade, group) => {
  expect(tradeGroup(trade)).toBe(group)
})

test('a business says what it is with the right article', () => {
  expect(businessKind('bakery')).toBe('a bakery')
  expect(businessKind('auto-repair')).toBe('an auto repair shop')
  expect(businessKind('upholsterer')).toBe('an upholsterer')
  expect(businessKind('[x]')).toBe('a x')
  expect(businessKind('')).toBe('a different business')
})
