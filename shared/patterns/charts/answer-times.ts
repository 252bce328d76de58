import { medianSorted } from 'simple-statistics'
import type { Chart } from '../chart'

/** Upper ends of the classes in hours; `later` and `not yet` follow. */
export const answerClasses = [
  { id: 'under-6', below: 6 },
  { id: '6-24', below: 24 },
  { id: '1-2-days', below: 48 },
  { id: '2-4-days', below: 96 },
  { id: '4-7-days', below: 168 },
  { id: 'later', below: Infinity },
] as const
export type AnswerClass = (typeof answerClasses)[number]['id']

export type AnswerTimes = {
  readonly reviews: number
  readonly answered: number
  /** Median of the first answers whose hour is known. */
  readonly typicalHours: number | undefined
  /** Of the answers whose hour is known: how many, and how many within their goal. */
  readonly timed: number
  readonly withinGoal: number
  readonly classes: readonly { readonly id: AnswerClass; readonly count: number }[]
  readonly notYet: number
  /** Answered, but the source does not say when. */
  readonly unknownTime: number
}

/** How soon reviews get their first answer, and how many have none. */
export const answerTimes: Chart<AnswerTimes> = {
  id: 'answer-times',
  title: 'How soon you answer',
  question: 'How fast and how often do reviews get an answer?',
  start() {
    const hours: number[] = []
    let reviews = 0
    let answered = 0
    let withinGoal = 0
    return {
      add(row) {
        reviews++
        if (row.answered) answered++
        if (row.answerHours === undefined) return
        hours.push(row.answerHours)
        if (row.answerHours <= row.goalHours) withinGoal++
      },
      read() {
        hours.sort((a, b) => a - b)
        let from = 0
        return {
          reviews,
          answered,
          typicalHours: hours.length > 0 ? medianSorted(hours) : undefined,
          timed: hours.length,
          withinGoal,
          classes: answerClasses.map(({ id, below }) => {
            const to = hours.findIndex(hour => hour >= below)
            const end = to === -1 ? hours.length : to
            const count = end - from
            from = end
            return { id, count }
          }),
          notYet: reviews - answered,
          unknownTime: answered - hours.length,
        }
      },
    }
  },
}
