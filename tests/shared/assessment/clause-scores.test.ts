import { describe, expect, test } from 'vitest'
import { clauseScores } from '../../../shared/assessment/clause-scores'
import { themeIds } from '../../../shared/models/assessment'
import { readDocument } from '../../../shared/text/document'

const scores = (text: string) => clauseScores(readDocument(text))

describe('the score of a clause', () => {
  test('is highest for the theme it speaks of', () => {
    const [clause] = scores('The bathroom was filthy')
    const topics = themeIds.map((_, theme) => clause?.topic(theme) ?? 0)
    expect(themeIds[topics.indexOf(Math.max(...topics))]).toBe('cleanliness')
  })

  test('leans the other way behind a negator', () => {
    const [good, bad] = [scores('The soup was good')[0], scores('The soup was not good')[0]]
    expect(good?.leaning).toBeGreaterThan(0)
    expect(bad?.leaning).toBeLessThan(0)
  })

  test('hears the other clauses of its sentence faintly', () => {
    const dirt = (text: string) => scores(text)[0]?.topic(themeIds.indexOf('cleanliness')) ?? 0
    expect(dirt('We sat down, the bathroom was filthy.')).toBeGreaterThan(dirt('We sat down.'))
  })

  test('is there for each clause, and worked out once', () => {
    const document = readDocument('Soup, salad. Bread')
    expect(clauseScores(document)).toHaveLength(3)
    expect(clauseScores(document)).toBe(clauseScores(document))
    expect(scores('')).toEqual([])
  })
})
