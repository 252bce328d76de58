import type { ThemeId } from './assessment'

/** All that the charts need of one review. */
export type PatternRow = {
  readonly id: string
  /** `YYYY-MM` in the business's zone; left out where the source does not say. */
  readonly month?: string
  /** `YYYY-MM-DD` where the day is known. */
  readonly day?: string
  /** 1 = Monday … 7 = Sunday, and 0–23: only where the source gives a day and an hour. */
  readonly weekday?: number
  readonly hour?: number
  /** 1–5, only for ratings that were given in stars or grades. */
  readonly stars?: number
  /** Each theme that is complained about, once. */
  readonly complaints: readonly ThemeId[]
  /** Hours from the review to the first answer that is known; left out where there is none. */
  readonly answerHours?: number
  /** Whether an answer is known, with or without its hour. */
  readonly answered: boolean
  /** Hours within which it should have been answered. */
  readonly goalHours: number
}
