import { describe, expect, test } from 'vitest'
import { harmOf } from '../../../../../renderer/features/inbox/letter/same-signal'
import { en } from '../../../../../renderer/messages/en'
import { urgencyIds } from '../../../../../shared/models/assessment'

const { sameHarm } = en.letter

describe('whether others report the same harm', () => {
  test('nobody else does', () => {
    expect(sameHarm('food-illness', 0, 96, 'September')).toEqual({
      strong: 'Nobody else reports illness',
      rest: 'in the 96 reviews since September. A second, unrelated report would mean a call to the health department.',
    })
  })
  test('others do', () => {
    expect(sameHarm('food-illness', 2, 96, 'September').strong).toBe('Two other reviews report illness')
    expect(sameHarm('theft', 1, 96, 'September')).toEqual({
      strong: 'One other review reports a theft',
      rest: 'since September. Read them side by side.',
    })
  })
  test('a customer who leaves is not harmed', () => {
    expect(harmOf(['leaving', 'ignored'])).toBeUndefined()
    expect(harmOf(['leaving', 'injury'])).toBe('injury')
  })
  test('every harm has a word', () => {
    const harms = urgencyIds.filter(id => harmOf([id]) !== undefined)
    expect(harms.length).toBeGreaterThan(5)
    expect(harms.filter(id => sameHarm(id, 0, 1, '').strong.endsWith(' '))).toEqual([])
  })
})
