import { expect, test } from 'vitest'
import { languageFor, languages, loadMessages } from '../../../renderer/messages/language'

test('a chosen language holds whatever the machine wishes for', () => {
  expect(languageFor('es', ['en-US'])).toBe('es')
})

test('without a choice it is the first wish that there is a catalogue for', () => {
  expect(languageFor('system', ['es-MX', 'en-US'])).toBe('es')
  expect(languageFor('system', ['fr-FR', 'ES', 'en'])).toBe('es')
})

test('where no wish can be met it is English', () => {
  expect([languageFor('system', ['fr-FR', 'estonian']), languageFor('system', [])]).toEqual(['en', 'en'])
})

test('every language has a catalogue that speaks it', async () => {
  expect(languages.length).toBeGreaterThan(1)
  const tags = await Promise.all(languages.map(async ({ id }) => (await loadMessages(id)).locale.tag.split('-')[0]))
  expect(tags).toEqual(languages.map(({ id }) => id))
})
