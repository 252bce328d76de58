import { expect, test } from 'vitest'
import { ruleDetails } from '../../../shared/assessment/merge'
import { sensitiveOf } from '../../../shared/assessment/sensitive-details'
import { sensitiveRules } from '../../../shared/assessment/sensitive'
import { readDocument } from '../../../shared/text/document'
import { compileRules } from '../../../shared/text/rule'

const scan = compileRules(sensitiveRules)
const sceneOf = (text: string) => {
  const document = readDocument(text)
  return {
    document,
    hits: scan(document),
    review: { platform: 'google', rating: { kind: 'none' }, author: '', text },
  } as const
}
const wordsOf = (text: string) => sensitiveOf(sceneOf(text)).map(({ start, end }) => text.slice(start, end))

test('what rules find stays, whatever the network thinks of it', () => {
  const text = 'Call me at 415-555-0188, my daughter is allergic to nuts.'
  const found = sensitiveOf(sceneOf(text))
  for (const detail of ruleDetails(sceneOf(text))) expect(found).toContainEqual(detail)
})

test('a place is told once', () => {
  const spans = sensitiveOf(sceneOf('My wife was throwing up all night and our son had a fever.'))
  for (const [at, { start }] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.start ?? 0)
})

test.each(['The bread is warm and the staff are quick.', 'Open late, easy parking, fair prices.'])(
  'there is nothing private in %j',
  text => {
    expect(wordsOf(text)).toEqual([])
  },
)
