import { describe, expect, test } from 'vitest'
import { fairnessRules } from '../../shared/assessment/fairness'
import type { ReviewScene } from '../../shared/assessment/review-scene'
import { urgencyRules } from '../../shared/assessment/urgency'
import type { Rating } from '../../shared/models/review'
import { readDocument } from '../../shared/text/document'
import { applyRule, compileRules, type Match, type Rule } from '../../shared/text/rule'

const scan = compileRules([...urgencyRules, ...fairnessRules])

/** What the rules see of a case written as `trade | rating | text`; the rating may be empty. */
export function sceneOf(written: string): ReviewScene {
  const [trade = '', rating = '', ...rest] = written.split('|').map(part => part.trim())
  const text = rest.join('|')
  const document = readDocument(text)
  return {
    document,
    hits: scan(document),
    review: { platform: 'google', rating: ratingOf(rating), author: 'A. Reviewer', text, trade },
  }
}

/** What a rule of the assessment says of a written case. */
export function judge<Value>(rule: Rule<ReviewScene, Value>, written: string): readonly Match<Value>[] {
  const scene = sceneOf(written)
  return applyRule(rule, scene, scene.hits)
}

type Flag = string | readonly [written: string, value: unknown]

/** Cases for one rule of the assessment, each with trade and rating, and near misses beside them. */
export function reviewCases<Value>(
  rule: Rule<ReviewScene, Value>,
  { flags, passes }: { readonly flags: readonly Flag[]; readonly passes: readonly string[] },
): void {
  describe(rule.id, () => {
    test('has cases, and six near misses at least', () => {
      expect(flags.length).toBeGreaterThan(3)
      expect(passes.length).toBeGreaterThan(5)
    })
    for (const flag of flags) {
      const [written, value] = typeof flag === 'string' ? [flag, undefined] : flag
      test(`flags: ${written}`, () => {
        const matches = judge(rule, written)
        expect(matches).not.toHaveLength(0)
        if (value !== undefined) expect(matches[0]?.value).toBe(value)
      })
    }
    for (const written of passes) test(`passes: ${written}`, () => expect(judge(rule, written)).toEqual([]))
  })
}

function ratingOf(written: string): Rating {
  if (written === '') return { kind: 'none' }
  if (written === 'yes' || written === 'no') return { kind: 'recommend', value: written === 'yes' }
  return /^[A-F]/.test(written) ? { kind: 'grade', value: written } : { kind: 'stars', value: Number(written) }
}
