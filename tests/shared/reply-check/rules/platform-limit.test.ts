import { expect, test } from 'vitest'
import { checkReply } from '../../../../shared/reply-check/check-reply'
import { platformLimit } from '../../../../shared/reply-check/rules/platform-limit'
import { contextOf, replyCases } from '../../../helpers/reply-cases'

replyCases(
  platformLimit,
  {
    flags: [`${'a'.repeat(4096)}«aaaa»`],
    passes: [
      'Thank you.',
      'a'.repeat(4096),
      'é'.repeat(2048),
      '😀'.repeat(1024),
      '',
      ['é'.repeat(4000), { platform: 'facebook' }],
    ],
  },
  { platform: 'google' },
)

test('Google counts bytes, and the message says how many there are', () => {
  const [finding] = checkReply('é'.repeat(2050), contextOf({ platform: 'google' })).findings.filter(
    one => one.rule === 'platform-limit',
  )
  expect(finding?.message).toBe('The site takes 4,096 bytes. This has 4,100.')
})
