import { expect, test } from 'vitest'
import { changesOf } from '../../../shared/patterns/changes'
import { changeSentence, chanceSentence, patternHeadline } from '../../../shared/patterns/pattern-words'
import { tallyPatterns } from '../../../shared/patterns/patterns'
import { makePatternRow } from '../../helpers/make-pattern-row'

const words = (theme: string) => theme

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
  const { title, detail } = patternHeadline(rising(), words)
  expect(title).toBe('Wait: more complaints in the last three months.')
  expect(detail).toMatch(/a month before.*a month since.*chance alone/)
})

test('the change of a theme compares the last three months with those before', () => {
  const patterns = rising()
  expect(changesOf(patterns.complaints, patterns.months)[0]).toMatchObject({ theme: 'wait', before: 6, after: 27 })
  expect(changeSentence(patterns.changes[0]!)).toMatch(/^From 2 a month to 9 a month/)
})

test('three months are too few to compare', () => {
  expect(changesOf(rising().complaints, ['2026-01', '2026-02', '2026-03'])).toEqual([])
})

test('nothing complained about is said so', () => {
  const tally = tallyPatterns({})
  tally.add(makePatternRow())
  expect(patternHeadline(tally.read(), words).title).toBe('Nobody complained in these months.')
})

test('few is called few', () => expect(chanceSentence(1, 2, undefined)).toBe('Too few to say anything. Read them.'))
