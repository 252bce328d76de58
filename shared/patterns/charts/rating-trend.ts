import type { Chart } from '../chart'

/** The mean of a month; undefined where nobody rated. `few` marks a mean of fewer than ten reviews. */
export type RatingPoint = {
  readonly month: string
  readonly mean: number | undefined
  readonly count: number
  readonly few: boolean
}

const FEW = 10

/** The average of stars and grades per month. Recommendations are left out: yes and no are no stars. */
export const ratingTrend: Chart<readonly RatingPoint[]> = {
  id: 'rating-trend',
  title: 'Stars, month by month',
  question: 'Do the ratings go up or down?',
  start() {
    const sums = new Map<string, { sum: number; count: number }>()
    return {
      add({ month, stars }) {
        if (month === undefined || stars === undefined) return
        const known = sums.get(month) ?? { sum: 0, count: 0 }
        known.sum += stars
        known.count++
        sums.set(month, known)
      },
      read: months =>
        months.map(month => {
          const { sum, count } = sums.get(month) ?? { sum: 0, count: 0 }
          return { month, mean: count > 0 ? sum / count : undefined, count, few: count < FEW }
        }),
    }
  },
}
