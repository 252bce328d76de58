import { expect, test } from 'vitest'
import { answerTimes } from '../../../../shared/patterns/charts/answer-times'
import { makePatternRow, readChart } from '../../../helpers/make-pattern-row'

const answered = (answerHours: number, goalHours = 48) => makePatternRow({ answered: true, answerHours, goalHours })

test('the typical first answer is the median', () => {
  expect(readChart(answerTimes, [answered(2), answered(10), answered(500)], []).typicalHours).toBe(10)
})

test('each answer falls into one class and the classes add up', () => {
  const result = readChart(
    answerTimes,
    [1, 6, 23, 24, 47, 95, 167, 168, 900].map(hours => answered(hours)),
    [],
  )
  expect(result.classes.map(one => one.count)).toEqual([1, 2, 2, 1, 1, 2])
})

test('an answer whose hour is unknown counts as answered and is named apart', () => {
  const result = readChart(answerTimes, [makePatternRow({ answered: true }), makePatternRow()], [])
  expect(result).toMatchObject({ answered: 1, unknownTime: 1, notYet: 1, typicalHours: undefined })
})

test('the goal is the one of each review', () => {
  expect(readChart(answerTimes, [answered(10, 8), answered(10, 48)], []).withinGoal).toBe(1)
})
