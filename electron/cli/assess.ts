import { assess as assessReview } from '../../shared/assessment/assess'
import type { Assessment } from '../../shared/models/assessment'
import { answerLines, type Command } from './command'
import { reviewLine } from './lines'
import { withoutArguments } from './options'

/** Reviews in; what Evenkeel observes in each of them out. */
export const assess: Command = {
  usage: 'assess',
  run(args, io) {
    withoutArguments(args)
    return answerLines(io, 'review', reviewLine, review => ({
      line: assessmentLine(review.id, assessReview(review)),
      found: false,
    }))
  },
}

const assessmentLine = (id: string, { language, urgency, fairness, themes, sensitive }: Assessment) => ({
  id,
  language,
  urgency: {
    tier: urgency.tier,
    signals: urgency.signals.map(({ id, tier, start, end }) => ({ id, tier, start, end })),
  },
  fairness: fairness.map(({ id, certainty, rule, start, end }) => ({ id, certainty, rule, start, end })),
  themes: themes.map(({ id, polarity, start, end }) => ({ id, polarity, start, end })),
  sensitive: sensitive.map(({ id, start, end }) => ({ id, start, end })),
})
