import type { Polarity } from '../models/assessment'
import type { Rating } from '../models/review'
import type { TextDocument } from '../text/document'
import { clauseScores } from './clause-scores'
import { polarityOfRating } from './polarity'

/** From here on the words of a text speak for themselves. */
const PLAIN = 1
/** Up to here they say nothing. */
const FAINT = 0.3

/** How the words of a text lean, all clauses together: above 0 praise, below 0 complaint, as odds. */
export function leaningOfWords(document: TextDocument): number {
  const clauses = clauseScores(document)
  return clauses.reduce((sum, { leaning }) => sum + leaning, 0) / Math.sqrt(Math.max(1, clauses.length))
}

/** Whether a review is unhappy: by its words where they are plain, else by its rating, else by its words all the same. */
export function moodOf(document: TextDocument, rating: Rating): Polarity | undefined {
  const leaning = leaningOfWords(document)
  const worded = leaning > FAINT ? 'positive' : leaning < -FAINT ? 'negative' : undefined
  return Math.abs(leaning) >= PLAIN ? worded : (polarityOfRating(rating) ?? worded)
}
