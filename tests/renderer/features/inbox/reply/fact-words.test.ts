import { expect, test } from 'vitest'
import { en } from '../../../../../renderer/messages/en'
import { factWords } from '../../../../../renderer/features/inbox/reply/fact-words'

test('facts and fixes are told in the owner’s words, and ids that are gone are left out', () => {
  const profile = {
    businessName: 'Copper Hearth Pizza',
    trade: 'restaurant',
    regulated: false,
    signature: 'Tess, owner',
    staff: [],
    facts: [{ id: 'remake', text: 'we remake any dish that isn’t right.', themes: ['quality'] }],
    fixes: [
      { id: 'driver', text: 'put a second driver on Saturdays', theme: 'delivery', since: '2026-08-01' },
      { id: 'phone', text: 'answer the phone until ten', theme: 'communication', since: '2026-05' },
    ],
  } as const
  expect(factWords(en, ['driver', 'remake', 'gone', 'phone'], profile)).toEqual([
    'Put a second driver on Saturdays, since August 1, 2026',
    'We remake any dish that isn’t right',
    'Answer the phone until ten, since May 2026',
  ])
})
