import { expect, test } from 'vitest'
import { replyNetwork } from '../../../shared/reply-check/reply-network'
import { replyRules } from '../../../shared/reply-check/rules'
import { readDocument } from '../../../shared/text/document'
import { learnedChances } from '../../../shared/text/learned-chances'

const heard = (text: string) => learnedChances(readDocument(text), replyNetwork)

test('every label is the id of a rule, and the last is for any rule at all', () => {
  const ids = replyRules.map(({ id }) => id)
  for (const label of replyNetwork.labels.slice(0, -1)) expect(ids).toContain(label)
  expect(replyNetwork.labels.at(-1)).toBe('any')
})

test('it hears what is said in other words than those of the rule', () => {
  const text = 'Thanks for writing. So good to hear the new crown has settled in nicely.'
  expect(heard(text).get('relation')?.chance).toBeGreaterThan(0.3)
})

test.each([
  'Thank you for telling us. Please call me at 555-0142 and ask for Sam.',
  'I am sorry about the wait on Saturday evenings. We have added a second cook.',
])('it hears nothing in %j', text => {
  expect([...heard(text).values()].filter(({ chance }) => chance >= 0.3)).toEqual([])
})
