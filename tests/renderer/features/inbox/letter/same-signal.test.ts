import { describe, expect, test } from 'vitest'
import { harmOf, sameSignalSentence } from '../../../../../renderer/features/inbox/letter/same-signal'

describe('whether others report the same harm', () => {
  const facts = { id: 'food-illness', words: 'illness', reviews: 96, since: 'September' } as const
  test('nobody else does', () => {
    expect(sameSignalSentence({ ...facts, others: 0 })).toEqual({
      strong: 'Nobody else reports illness',
      rest: 'in the 96 reviews since September. A second, unrelated report would mean a call to the health department.',
    })
  })
  test('others do', () => {
    expect(sameSignalSentence({ ...facts, others: 2 }).strong).toBe('Two other reviews report illness')
    expect(sameSignalSentence({ ...facts, id: 'theft', words: 'a theft', others: 1 })).toEqual({
      strong: 'One other review reports a theft',
      rest: 'since September. Read them side by side.',
    })
  })
  test('a customer who leaves is not harmed', () => {
    expect(harmOf(['leaving', 'ignored'])).toBeUndefined()
    expect(harmOf(['leaving', 'injury'])).toEqual({ id: 'injury', words: 'an injury' })
  })
})
