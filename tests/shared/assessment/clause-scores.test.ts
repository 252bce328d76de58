import { describe, expect, test } from 'vitest'
import { clauseScores } from '../../../shared/assessment/clause-scores'
import { themeIds } from '../../../shared/models/assessment'
import { readDocument } from '../../../shared/text/document'

const scores = (text: string) => clauseScores(readDocument(text))

describe('the score of a clause', () => {
  test('is highest for the theme it speaks of', () => {
    const [clause] = scores('The bathroom was filthy')
    const most = Math.max(...(clause?.topics ?? []))
    expect(themeIds[[...(clause?.topics ?? [])].indexOf(most)]).toBe('cleanliness')
  })

  test('leans the other way behind a negator', () => {
    const [good, bad] = [scores('The soup was good')[0], scores('The soup was not good')[0]]
    expect(good?.leaning).toBeGreaterThan(0)
    expect(bad?.leaning).toBeLessThan(0)
  })

  test('hears the other clauses of its sentence faintly', () => {
    const alone = scores('We sat down.')[0]?.leaning ?? 0
    const before = scores('We sat down, horrible terrible awful food.')[0]?.leaning ?? 0
    expect(before).toBeLessThan(alone)
  })

  test('is there for each clause, and worked out once', () => {
    const document = readDocument('Soup, salad. Bread')
    expect(clauseScores(document)).toHaveLength(3)
    expect(clauseScores(document)).toBe(clauseScores(document))
    expect(scores('')).toEqual([])
  })
})
