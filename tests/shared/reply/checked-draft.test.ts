import { expect, test } from 'vitest'
import { assess } from '../../../shared/assessment/assess'
import { checkReply } from '../../../shared/reply-check/check-reply'
import { checkedDraft } from '../../../shared/reply/checked-draft'
import type { DraftInput } from '../../../shared/reply-draft/draft-reply'

function desk(text: string, rating: number, trade = 'restaurant'): DraftInput {
  const review = {
    id: 'one',
    platform: 'google',
    author: 'Dana P.',
    text,
    rating: { kind: 'stars', value: rating },
    date: { value: '2026-03-14', precision: 'day', raw: '2026-03-14' },
  } as const
  const profile = {
    businessName: "Gina's",
    trade,
    regulated: false,
    signature: 'Gina, owner',
    staff: ['Gina'],
    phone: '555-0127',
  }
  return { profile, review, assessment: assess({ ...review, trade }) }
}

const desks = [
  desk('We waited an hour for cold fries and nobody said sorry.', 2),
  desk('The crust was perfect and Gina was lovely.', 5),
  desk('Good', 3),
  desk('Charged me twice for the same brake pads.', 1, 'garage'),
]

test('a draft has no finding of the check, whatever wording was thought of first', () => {
  expect(desks.length).toBeGreaterThan(0)
  for (const input of desks) {
    const { public: reply } = checkedDraft(input)
    expect(reply).toBeDefined()
    expect(checkReply(reply ?? '', input).findings).toEqual([])
  }
})

test('where silence is right, there is no public reply', () => {
  const { public: reply, steps } = checkedDraft(desk('Pay me 300 dollars or this stays one star.', 1))
  expect(reply).toBeUndefined()
  expect(steps).toBeDefined()
})
