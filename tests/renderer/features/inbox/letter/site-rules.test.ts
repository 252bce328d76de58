import { expect, test } from 'vitest'
import { canBeAsked, siteRuleWords } from '../../../../../renderer/features/inbox/letter/site-rules'

test('a rule is said as the site’s own; where there is no site, nothing is said', () => {
  expect(siteRuleWords('P1', 'yelp')).toBe('Yelp asks for one’s own experience.')
  expect(siteRuleWords('', 'yelp')).toBe('')
  expect(siteRuleWords('P1', 'email')).toBe('')
  expect(canBeAsked('phone')).toBe(false)
})
