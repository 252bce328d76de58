import { answerTimes } from './answer-times'
import { beforeAfterFix } from './before-after-fix'
import { complaintsPerMonth } from './complaints-per-month'
import { ratingTrend } from './rating-trend'
import { whenItHappens } from './when-it-happens'

/** Every chart, in the order of the screen. */
export const charts = { complaintsPerMonth, beforeAfterFix, whenItHappens, ratingTrend, answerTimes } as const
