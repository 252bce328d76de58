import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { learnedWords, VoicePage, withWords } from '../../../../renderer/features/playbook/voice-page'
import { en } from '../../../../renderer/messages/en'
import type { OwnVoice, Profile } from '../../../../shared/models/profile'

const profile: Profile = {
  businessName: 'Copper Hearth',
  trade: 'pizza',
  regulated: false,
  signature: 'Tess, owner',
  staff: [],
}
const learned: OwnVoice = { isUsed: true, greeting: 'Hi …,', signOff: 'Warmly,', words: 48 }
const page = (voice: OwnVoice | undefined, found?: OwnVoice) =>
  renderToStaticMarkup(
    <VoicePage
      profile={voice ? { ...profile, voice } : profile}
      learned={found}
      replies={found ? 12 : 1}
      change={() => undefined}
    />,
  )

test('what was learned is shown and is off until the owner says so', () => {
  const shown = page(undefined, learned)
  expect(shown).toContain('value="Hi …,"')
  expect(shown).toContain('value="Warmly,"')
  expect(shown).toContain('value="48"')
  expect(shown).not.toContain('checked=""')
  expect(shown).toContain('Hi Dana,')
})

test('what the owner keeps goes before what was learned, which she may take over', () => {
  const shown = page({ ...learned, greeting: 'Dear …,' }, learned)
  expect(shown).toContain('value="Dear …,"')
  expect(shown).toContain('checked=""')
  expect(shown).toContain('Take over what was learned')
  expect(page(learned, learned)).not.toContain('Take over')
})

test('with too few replies it says how many are needed', () => {
  expect(page(undefined)).toContain('Three approved replies')
  expect(learnedWords(en.playbook.voice, 1, undefined)).toContain('Three approved replies')
  expect(learnedWords(en.playbook.voice, 12, learned)).toBe(
    'Your last 12 replies show “Hi …,” at the beginning, “Warmly,” at the end and about 48 words.',
  )
})

test('a length that is no whole number is left out', () => {
  expect(withWords(learned, 60).words).toBe(60)
  for (const words of [NaN, 0, -3, 2.5, 4000]) expect(withWords(learned, words).words).toBeUndefined()
})
