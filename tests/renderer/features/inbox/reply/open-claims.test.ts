import { expect, test } from 'vitest'
import { openClaims } from '../../../../../renderer/features/inbox/reply/open-claims'
import type { Reply } from '../../../../../shared/models/work'
import { profile } from '../../../../helpers/reply-cases'

const text = 'I am sorry about the heat. We have replaced the fan. I have talked to the landlord.'
const claims = (reply?: Partial<Reply>, draft?: string) =>
  openClaims(
    text,
    profile,
    reply && { reviewId: 'r1', texts: { public: text }, edited: ['public'], versions: [], savedAt: '', ...reply },
    draft,
  ).map(claim => claim.text)

test('each deed that nobody vouches for is open', () => {
  expect(claims()).toEqual(['We have replaced the fan.', 'I have talked to the landlord.'])
})

test('what the owner confirmed is closed', () => {
  expect(claims({ confirmed: ['We have replaced the fan.'] })).toEqual(['I have talked to the landlord.'])
})

test('what the app drafted from her facts is closed, now and in an earlier version; her own version is not', () => {
  const version = { kind: 'public', text: 'We have replaced the fan.', at: '' } as const
  expect(claims({}, 'We have replaced the fan.')).toEqual(['I have talked to the landlord.'])
  expect(claims({ versions: [{ ...version, by: 'draft' }] })).toEqual(['I have talked to the landlord.'])
  expect(claims({ versions: [{ ...version, by: 'owner' }] })).toHaveLength(2)
  expect(claims({ edited: [] })).toEqual([])
})
