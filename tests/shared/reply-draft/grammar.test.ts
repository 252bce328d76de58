import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import { beforeAll, expect, test } from 'vitest'
import { checkedDraft } from './observed'
import { randomInputs } from './random-reviews'

/** Rules of the grammar checker that are switched off, each with what it takes for a mistake and is none. */
const SWITCHED_OFF: Readonly<Record<string, string>> = {
  NumericRangeEnDash: 'A telephone number is no range.',
  SpellCheck: 'Names of people, streets and dishes.',
  YourPredicateAdjective: '"Your kind words" does not mean that you are kind.',
  MissingPreposition: '"I am glad you told us" lacks no preposition.',
}

const DRAFTS = 100
const linter = new LocalLinter({ binary })

beforeAll(async () => {
  const config = await linter.getDefaultLintConfig()
  for (const rule of Object.keys(SWITCHED_OFF)) expect(config, rule).toHaveProperty(rule)
  await linter.setLintConfig({
    ...config,
    ...Object.fromEntries(Object.keys(SWITCHED_OFF).map(rule => [rule, false])),
  })
})

const readAll = async (text: string): Promise<string[]> =>
  (await linter.lint(text, { language: 'plaintext' })).map(lint => {
    const { start, end } = lint.span()
    return `${lint.message()} … ${text.slice(Math.max(0, start - 60), end + 40)}`
  })

test.each([1, 2, 3, 4, 5])('a grammar checker finds nothing in a hundred drafts, row %i', async seed => {
  const bodies = randomInputs(DRAFTS, seed).map(input => {
    const reply = checkedDraft(input).public ?? ''
    return reply.slice(0, reply.lastIndexOf('\n'))
  })
  expect(bodies.filter(body => body !== '').length).toBeGreaterThan(DRAFTS * 0.9)
  // The checker reads by the sentence, so that each need be read once.
  const sentences = [...new Set(bodies.flatMap(body => body.split(/(?<=[.?])\s/)))]
  expect(await readAll(sentences.join('\n\n'))).toEqual([])
})

test('it finds mistakes', async () => {
  expect(await readAll('I am sorry about an wait that were to long.')).not.toEqual([])
})
