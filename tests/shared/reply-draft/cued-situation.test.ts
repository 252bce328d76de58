import { describe, expect, test } from 'vitest'
import { cuedSituation } from '../../../shared/reply-draft/cued-situation'
import { observe } from './observed'

const cases: readonly (readonly [string, string, string | undefined])[] = [
  ['The transmission they rebuilt and the new brakes failed in a week.', 'bakery', 'mistaken-identity'],
  ['Ordered a burger and the fries were cold.', 'plumber', 'mistaken-identity'],
  ['They ate a burger and fries on our new kitchen floor and left the sink leaking.', 'plumber', undefined],
  ['The burger was dry and the fries were cold.', 'hotel', undefined],
  ['The brakes grind and the engine light is on.', 'garage', undefined],
  ["The stylist said they don't do hair like mine. I'm Black.", 'salon', 'discrimination'],
  ['No ramp at the entrance, and they said to come back with help. I use a wheelchair.', 'cafe', 'discrimination'],
  ["I'm a regular and was told to wait an hour.", 'cafe', undefined],
  ['The manager is an arrogant little clown.', 'bike-shop', 'personal-attack'],
  ['The manager is nobody I would trust again after what he did to the frame.', 'bike-shop', undefined],
  ["They charged me for a missed slot. It's on the website, I know.", 'salon', 'policy-dispute'],
  ['It is on the website as open, but the door was locked.', 'salon', undefined],
  ['The manufacturer pushed an update and now the phone is dead.', 'phone-repair', 'outside-control'],
  ['The phone died after the repair.', 'phone-repair', undefined],
]

describe('what a poor review says of itself', () => {
  test('there are cases of each kind and ordinary ones', () => {
    expect(new Set(cases.map(([, , kind]) => kind)).size).toBe(6)
  })

  test.each(cases)('%s (%s) is %s', (text, trade, kind) => {
    expect(cuedSituation(text, trade, observe(text, {}))).toBe(kind)
  })

  test('an insult beside another complaint stays a complaint', () => {
    const text = 'The owner is a clown and the soup was cold.'
    expect(cuedSituation(text, 'cafe', observe(text, { themes: [['quality', 'negative', 'cold']] }))).toBeUndefined()
  })
})
