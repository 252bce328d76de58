import { describe, expect, test } from 'vitest'
import type { OwnVoice } from '../../../shared/models/profile'
import { draftReply } from '../../../shared/reply-draft/draft-reply'
import { dentist, inputFor, pizzaPlace, wordsOf } from './observed'

const voice: OwnVoice = { isUsed: true, greeting: 'Hi …,', signOff: 'Warmly,', words: 45 }
const late = {
  text: 'Waited an hour for cold pizza.',
  observed: { themes: [['wait', 'negative', 'Waited an hour']] },
} as const
const written = (changes: Partial<OwnVoice>, given: Partial<Parameters<typeof inputFor>[0]> = {}) =>
  draftReply(inputFor({ ...late, profile: { ...pizzaPlace, voice: { ...voice, ...changes } }, ...given })).public ?? ''

describe('the owner’s voice', () => {
  test('greets and signs off as she does, and names nobody twice', () => {
    const reply = written({})
    expect(reply.startsWith('Hi Dana,\n')).toBe(true)
    expect(reply.endsWith('\nWarmly,\nTess, owner')).toBe(true)
    expect(reply.match(/Dana/g)).toHaveLength(1)
  })

  test('leaves the place of a name empty where none is shown', () => {
    expect(written({}, { author: 'kit_rowe' }).startsWith('Hi,\n')).toBe(true)
    expect(written({ greeting: 'Dear …,' }, { author: 'kit_rowe' })).not.toContain('Dear')
    expect(written({ greeting: '…,' }, { author: 'kit_rowe' })).not.toMatch(/^,/)
  })

  test('names nobody in a regulated trade', () => {
    const reply = draftReply(inputFor({ ...late, profile: { ...dentist, voice } })).public ?? ''
    expect(reply).not.toContain('Dana')
    expect(reply.startsWith('Hi,\n')).toBe(true)
  })

  test('keeps to her length as far as the situation leaves room', () => {
    for (let variant = 0; variant < 5; variant++) {
      expect(wordsOf(written({ words: 20 }, { variant }))).toBeLessThanOrEqual(64)
      expect(wordsOf(written({ words: 20 }, { variant }))).toBeGreaterThanOrEqual(40)
    }
  })

  test('is silent where it is switched off', () => {
    const without = draftReply(inputFor(late)).public
    expect(written({ isUsed: false })).toBe(without)
  })

  test.each(['{name}', '<b>Hi</b>', 'Call 555-0199', `${'Hi '.repeat(30)}`])(
    'does not take “%s” for a greeting',
    line => {
      const reply = written({ greeting: line, signOff: line })
      expect(reply).not.toContain(line)
      expect(reply.split('\n').at(-2)).not.toBe(line)
    },
  )
})
