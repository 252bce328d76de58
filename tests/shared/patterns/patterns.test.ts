import { expect, test } from 'vitest'
import { changesOf } from '../../../shared/patterns/changes'
import { chanceVerdict, comparisonOf, headlineOf } from '../../../shared/patterns/headline'
import { tallyPatterns } from '../../../shared/patterns/patterns'
import { makePatternRow } from '../../helpers/make-pattern-row'

test('without a range every month from the first to the last is there, empty ones too', () => {
  const tally = tallyPatterns({})
  tally.add(makePatternRow({ month: '2026-03' }))
  tally.add(makePatternRow({ month: '2026-06' }))
  expect(tally.read().months).toEqual(['2026-03', '2026-04', '2026-05', '2026-06'])
})

test('rows outside the range are not counted anywhere', () => {
  const tally = tallyPatterns({ months: ['2026-06'] })
  tally.add(makePatternRow({ month: '2026-03', complaints: ['wait'], answered: true, answerHours: 1 }))
  expect(tally.read()).toMatchObject({ reviews: 0, answers: { reviews: 0 } })
})

test('undated reviews are counted apart', () => {
  const { month: _, ...undated } = makePatternRow()
  const tally = tallyPatterns({})
  tally.add(undated)
  expect(tally.read()).toMatchObject({ reviews: 1, undated: 1, months: [] })
})

function rising() {
  const tally = tallyPatterns({})
  const add = (month: string, count: number) =>
    Array.from({ length: count }, () => tally.add(makePatternRow({ month, complaints: ['wait'] })))
  add('2026-01', 2)
  add('2026-02', 2)
  add('2026-03', 2)
  add('2026-04', 9)
  add('2026-05', 9)
  add('2026-06', 9)
  return tally.read()
}

test('what rose is said first, with what chance has to do with it', () => {
  expect(headlineOf(rising())).toMatchObject({
    kind: 'change',
    theme: 'wait',
    isMore: true,
    before: 2,
    after: 9,
    verdict: { kind: 'not-chance', before: 6, after: 27 },
  })
})

test('the change of a theme compares the last three months with those before', () => {
  const patterns = rising()
  expect(changesOf(patterns.complaints, patterns.months)[0]).toMatchObject({ theme: 'wait', before: 6, after: 27 })
  expect(comparisonOf(patterns.changes[0]!)).toMatchObject({ before: 2, after: 9 })
})

test('three months are too few to compare', () => {
  expect(changesOf(rising().complaints, ['2026-01', '2026-02', '2026-03'])).toEqual([])
})

test('nothing complained about is said so', () => {
  const tally = tallyPatterns({})
  tally.add(makePatternRow())
  expect(headlineOf(tally.read())).toEqual({ kind: 'no-complaints', reviews: 1 })
})

test('few is called few, and chance by its odds', () => {
  expect(chanceVerdict(1, 2, undefined)).toEqual({ kind: 'too-few' })
  expect(chanceVerdict(0, 0, undefined)).toEqual({ kind: 'nothing-to-compare' })
  expect(chanceVerdict(9, 2, 0.05)).toEqual({ kind: 'hardly-chance', before: 9, after: 2 })
  expect(chanceVerdict(30, 2, 0.000_42)).toEqual({ kind: 'not-chance', before: 30, after: 2, odds: 2000 })
  expect(chanceVerdict(9, 8, 0.9)).toEqual({ kind: 'could-be-chance' })
})
