import { expect, test } from 'vitest'
import { wordingPrompt } from '../../../shared/reply-check/wording-prompt'
import { contextOf } from '../../helpers/reply-cases'

const reply = 'Dana, the wait was too long and I am sorry. I would like to talk: 555-0127.'

test('the prompt holds the reply and the rules, and nothing of the review', () => {
  const prompt = wordingPrompt(reply)
  expect(prompt).toContain(reply)
  expect(prompt).not.toContain(contextOf().review.text)
  expect(prompt.length - reply.length).toBeLessThan(1000)
})
