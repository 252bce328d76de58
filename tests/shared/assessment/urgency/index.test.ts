import { describe, expect, test } from 'vitest'
import { urgencyIds } from '../../../../shared/models/assessment'
import { urgencyOf, urgencyRules } from '../../../../shared/assessment/urgency'
import { judge } from '../../../helpers/review-cases'

const signals = (written: string) =>
  urgencyRules.flatMap(rule => judge(rule, written).map(match => ({ id: rule.id, tier: match.value })))

test('every urgency id has its rule, in the order of the ids', () => {
  expect(urgencyRules.map(rule => rule.id)).toEqual(urgencyIds)
})

test('every rule has one to three first steps with ids of their own, and says where it is from', () => {
  const ids = urgencyRules.flatMap(rule => rule.steps.map(step => step.id))
  expect(new Set(ids).size).toBe(ids.length)
  for (const rule of urgencyRules) {
    expect(rule.steps.length).toBeLessThanOrEqual(3)
    expect(rule.publicReply).toMatch(/\.$|”$/)
    expect(rule.why).toMatch(/\.$/)
    if (rule.source) expect(rule.readOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})

test('the tier of a review is the lowest of its signals, and 3 without one', () => {
  expect(urgencyOf([])).toBe(3)
  expect(urgencyOf([{ tier: 2 }, { tier: 1 }])).toBe(1)
})

describe('what only sounds urgent says nothing', () => {
  const traps = [
    'restaurant|4|The brisket is to die for.',
    'restaurant|1|Killer tacos, terrible wait.',
    'pizza|3|This place is the bomb on Fridays.',
    'bar|2|The music was lit but the drinks were weak.',
    'gym|3|A sick beat and a broken locker.',
    'restaurant|3|Food coma guaranteed, slow service.',
    'restaurant|2|The burger is a heart attack on a plate.',
    'bar|3|We were dying laughing at the karaoke.',
    'bakery|3|Death by chocolate was dry.',
    'restaurant|3|Crack fries, they call them.',
    'cafe|2|It smells amazing and tastes of nothing.',
    'bar|2|Two shots of tequila for twenty bucks.',
    'restaurant|2|Behind the gas station, hard to find.',
    'gym|2|I burned calories waiting for a machine.',
    'mover|2|My wallet was hurt by the final price.',
    'bakery|4|My kids will kill for the donuts.',
    'bar|2|The Bloody Mary was watery.',
    'hotel|3|Dead quiet until the ice machine started.',
    'hotel|2|The old sign nearly hit the eye with its color.',
    'plumber|2|The last plumber nearly burned the house down, this one was merely late.',
    'restaurant|2|Years ago I got food poisoning here, now it is only dull.',
    'cafe|2|Luckily nobody was hurt when the sign fell.',
    'salon|3|It could have been worse.',
    'hotel|2|I was shocked at the price of the minibar.',
    'restaurant|1|An arm and a leg for a salad.',
    'boutique|2|The price gave me a heart attack.',
  ]
  test('has cases', () => expect(traps.length).toBeGreaterThan(20))
  for (const trap of traps) test(trap, () => expect(signals(trap)).toEqual([]))
})

describe('an emergency is found with its tier', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['hvac|1|The carbon monoxide alarm went off after they left.', 0],
    ['auto-repair|1|Brakes failed on the highway, we could have died.', 1],
    ['plumber|1|It still smells like gas in the kitchen.', 0],
    ['salon|1|I called five times and nobody calls back.', 2],
    ['contractor|1|I am filing a complaint with the BBB.', 2],
    ['restaurant|3|The soup was cold and the waiter slow.', 3],
  ]
  for (const [written, tier] of cases) test(written, () => expect(urgencyOf(signals(written))).toBe(tier))
})
