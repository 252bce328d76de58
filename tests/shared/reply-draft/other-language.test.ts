import { describe, expect, test } from 'vitest'
import { draftReply } from '../../../shared/reply-draft/draft-reply'
import { isForeign, languageOf } from '../../../shared/reply-draft/other-language'
import { foreign } from '../../../shared/reply-draft/wordings/foreign'
import { inputFor, pizzaPlace } from './observed'

const draft = (language: string, stars: number, rest: Parameters<typeof inputFor>[0] = {}) =>
  draftReply(inputFor({ text: 'Une phrase que personne ici ne lit.', stars, observed: { language }, ...rest }))

test('English and what is too short to tell are read, all else is not', () => {
  expect(isForeign('en')).toBe(false)
  expect(isForeign('unknown')).toBe(false)
  expect(isForeign('fr')).toBe(true)
})

describe.each(Object.entries(foreign))('a review in %s', (code, { name }) => {
  test('with few stars gets an open door in its language, with the contact and the signature', () => {
    const { public: reply = '', note } = draft(code, 1)
    expect(reply).toContain('555-0127')
    expect(reply.endsWith('\nTess, owner')).toBe(true)
    expect(reply).not.toMatch(/\b(?:the|thank|please)\b|[{}]/i)
    expect(note).toContain(name)
    expect(note).toContain('does not read it')
  })

  test('with many stars gets thanks without a number', () => {
    const reply = draft(code, 5).public ?? ''
    expect(reply).not.toContain('555')
    expect(reply).not.toBe(draft(code, 5, { variant: 1 }).public)
  })

  test('names the e-mail where there is no telephone', () => {
    const { phone, ...byMail } = pizzaPlace
    expect(phone).toBeTruthy()
    expect(draft(code, 1, { profile: byMail }).public).toContain('hello@copperhearth.example')
  })
})

test('a language without reviewed texts gets English that claims to understand nothing', () => {
  const { public: reply = '', note } = draft('ja', 1)
  expect(reply).toMatch(/^Thank you/)
  expect(note).toContain('goes by the rating alone')
  expect(languageOf('ja').reviewed).toBe(false)
  expect(draft('__proto__', 1).public).toMatch(/^Thank you/)
})
