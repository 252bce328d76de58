import { expect, test } from 'vitest'
import { factClause, fittingFacts, fixClauses, laterFixes } from '../../../shared/reply-draft/changes'
import { pizzaPlace } from './observed'

const fix = { id: 'f1', text: 'put a second driver on Saturdays', theme: 'delivery', since: '2026-08' } as const
const profile = {
  ...pizzaPlace,
  fixes: [fix],
  facts: [{ id: 'a', text: 'We remake any dish', themes: ['quality'] as const }],
}

test('a fix after the review is offered for its theme', () => {
  expect(laterFixes(profile, ['delivery'], '2026-07-11')).toEqual([fix])
  expect(laterFixes(profile, ['delivery'], '2026-08-20T19:00:00Z')).toEqual([fix])
})

test('a fix before the review, for another theme or with no date to compare is not', () => {
  expect(laterFixes(profile, ['delivery'], '2026-10-11')).toEqual([])
  expect(laterFixes(profile, ['wait'], '2026-07-11')).toEqual([])
  expect(laterFixes(profile, ['delivery'], undefined)).toEqual([])
})

test('a deed and a thing are each said as a sentence wants them, with the month by name', () => {
  expect(fixClauses(fix, '2026-07-11')).toContain('we put a second driver on Saturdays in August')
  expect(fixClauses({ ...fix, text: 'A second driver on Saturdays.' }, '2026-07-11')).toContain(
    'since August we have had a second driver on Saturdays',
  )
  expect(fixClauses(fix, '2025-12-30')).toContain('in August 2026 we put a second driver on Saturdays')
})

test('a fact fits by its themes and begins in lower case unless with a name', () => {
  const [fact] = fittingFacts(profile, ['quality', 'wait'])
  expect(fact && factClause(fact)).toBe('we remake any dish')
  expect(factClause({ id: 'b', text: 'Marco checks each pie.', themes: [] })).toBe('Marco checks each pie')
  expect(fittingFacts(profile, ['wait'])).toEqual([])
})

test('a text that looks like a place to fill is not said', () => {
  const odd = { ...pizzaPlace, facts: [{ id: 'a', text: 'We [what?]', themes: ['quality'] as const }] }
  expect(fittingFacts(odd, ['quality'])).toEqual([])
})
