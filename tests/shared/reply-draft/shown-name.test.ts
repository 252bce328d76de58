import { expect, test } from 'vitest'
import { shownFirstName } from '../../../shared/reply-draft/shown-name'

test.each([
  ['Dana P.', 'Dana'],
  ['Roberta Quist', 'Roberta'],
  ['Noor', 'Noor'],
  ['Kit & Rowan', 'Kit and Rowan'],
  ['Grace', 'Grace'],
  ['Mark T.', 'Mark'],
])('a first name is taken as shown: %s', (author, name) => {
  expect(shownFirstName(author)).toBe(name)
})

test.each([
  'kit_rowe',
  'Tenants of 40',
  'Late Kate',
  'Slow Joe',
  'R. Singh',
  'Guest, room 4',
  'GlowGetter',
  'The Pruitts',
  "Ellie's mom",
  'Hope Less',
  'DANA',
  'dana',
  'Dana the Destroyer of pies',
  '',
  'x'.repeat(500),
])('anything else is no name: %s', author => {
  expect(shownFirstName(author)).toBeUndefined()
})
