import { demands } from '../urgency/extortion'
import { ODDS, READ_ON, type FairnessRule } from './fairness-rule'

export const demand: FairnessRule = {
  id: 'demand',
  title: 'Demands a benefit in exchange for the review',
  why: 'A review as a means of pressure breaks the rules of every site. A plain wish for a refund does not.',
  siteRule: 'P6',
  source: 'Y3',
  readOn: READ_ON,
  example: { marks: 'Waive both nights or this stays up.', leaves: 'I would like my money back.' },
  *find(scene) {
    for (const { start, end } of demands(scene)) yield { start, end, value: 'clear' }
  },
  mayMean: 'A refund asked for in anger. Without the tie to the review it is legitimate.',
  check: 'The exact words, and any message that came with them.',
  report: 'The writer offers to change or remove the review for money or goods; the words are quoted.',
  stillHelps: 'Whether there is a real complaint that you would mend anyway.',
  odds: ODDS.own,
}
