import { expect, test } from 'vitest'
import { sources, sourceTitles } from '../../../shared/models/sources'
import { fairnessRules } from '../../../shared/assessment/fairness'
import { urgencyRules } from '../../../shared/assessment/urgency'
import { replyRules } from '../../../shared/reply-check/rules'

test('keys become the names of their sources', () =>
  expect(sourceTitles('L5, L6')).toEqual([sources['L5'], sources['L6']]))

test('every key that a rule names is in the list of sources', () => {
  const keys = [...replyRules, ...urgencyRules, ...fairnessRules].flatMap(
    rule => rule.source?.match(/\b[YGFALURTN]\d{1,2}\b/g) ?? [],
  )
  expect(keys.length).toBeGreaterThan(20)
  expect(keys.filter(key => !(key in sources))).toEqual([])
})
