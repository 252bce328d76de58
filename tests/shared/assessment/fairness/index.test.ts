import { describe, expect, test } from 'vitest'
import { fairnessIds } from '../../../../shared/models/assessment'
import { fairnessRules } from '../../../../shared/assessment/fairness'
import { judge } from '../../../helpers/review-cases'

const observed = (written: string) =>
  fairnessRules.flatMap(rule =>
    judge(rule, written)
      .filter(match => match.value !== 'weak')
      .map(() => rule.id),
  )

test('every fairness id has its rule, in the order of the ids', () => {
  expect(fairnessRules.map(rule => rule.id)).toEqual(fairnessIds)
})

test('no rule calls a review false or a reviewer a liar', () => {
  for (const rule of fairnessRules) {
    const shown = [rule.title, rule.why, rule.mayMean, rule.check, rule.report, rule.stillHelps, rule.odds].join(' ')
    expect(shown).not.toMatch(/\bfake\b|\bliar\b|\bfalse\b|\blying\b|unfair/i)
  }
})

test('every card tells what it may mean, what to check, what may help and the odds', () => {
  for (const rule of fairnessRules) {
    for (const part of [rule.mayMean, rule.check, rule.stillHelps, rule.odds]) expect(part).toMatch(/[.?]$/)
    expect(rule.report === '').toBe(rule.siteRule === '')
  }
})

describe('a fair, harsh review has no observation', () => {
  const fair = [
    'restaurant|1|We waited ninety minutes, the steak was cold, and the manager shrugged when I asked for help.',
    'mover|1|They quoted 900 and charged 1,400, scratched the piano and were three hours late.',
    'dentist|2|The filling fell out twice and nobody apologized.',
    'salon|1|She was on her phone the whole time and my color is orange.',
    'hotel|1|Hair in the tub, a stained carpet and no hot water for two days.',
    'contractor|D|Five months instead of three and the tiles are crooked.',
    'auto-repair|2|I asked for my old parts and they had thrown them away.',
    'gym|2|Half the machines are broken and the price went up.',
  ]
  for (const written of fair) test(written, () => expect(observed(written)).toEqual([]))
})
