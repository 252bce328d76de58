import { expect, test } from 'vitest'
import { patternsCsv } from '../../../../renderer/features/patterns/patterns-csv'
import { en } from '../../../../renderer/messages/en'
import { heatLevel } from '../../../../renderer/features/patterns/heat-level'
import { tallyPatterns } from '../../../../shared/patterns/patterns'
import { makePatternRow } from '../../../helpers/make-pattern-row'

test('the table has a row per theme, a column per month and their sums', () => {
  const tally = tallyPatterns({})
  tally.add(makePatternRow({ complaints: ['wait'], stars: 2 }))
  expect(patternsCsv(en.patterns, tally.read()).split('\r\n')).toEqual([
    'Theme,2026-07,All',
    'Waiting,1,1',
    'All complaints,1,1',
    'Reviews,1,1',
    'Mean of stars,2.00,',
    '',
  ])
})

test('a single complaint never looks like many', () =>
  expect([heatLevel(0, 1), heatLevel(1, 1), heatLevel(12, 14)]).toEqual([0, 1, 4]))
