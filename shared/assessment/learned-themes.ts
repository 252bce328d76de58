import { themeIds, type Polarity, type ThemeSignal } from '../models/assessment'
import { ratingScore } from '../models/review'
import type { TextDocument } from '../text/document'
import { clauseScores, type ClauseScore } from './clause-scores'
import { lean, rating as weightOfRating, ruled, signed, weights, width } from './clause-table'
import { moodOf } from './mood'
import type { ReviewScene } from './review-scene'

/** How likely a theme must be, its polarity with it, to be told. */
const LIKELY = 0.28
const LEAST_ODDS = Math.log(LIKELY / (1 - LIKELY))
/** Opinions this many words away are not shown with the word of a theme. */
const NEARBY = 5

/**
 * The themes of a review by what was learned of words, with what the rules found as one more voice.
 * @param found what the rules say, each at its place
 */
export function learnedThemes({ document, review }: ReviewScene, found: readonly ThemeSignal[]): ThemeSignal[] {
  const score = ratingScore(review.rating)
  const rated = score === undefined ? 0 : (score - 0.5) * 2 * (weightOfRating ?? 0)
  const best = new Map<string, ThemeSignal & { readonly chance: number }>()
  const byClause = ruleWords(document, found)
  for (const [at, clause] of clauseScores(document).entries()) {
    const words = byClause.get(at)
    for (const [theme, id] of themeIds.entries()) {
      const rule = words?.get(id)
      const odds = clause.topic(theme) + (rule ? (ruled[theme] ?? 0) : 0)
      if (odds < LEAST_ODDS) continue
      const topic = chanceOf(odds)
      const side = rule ? (rule.polarity === 'positive' ? 1 : -1) * (signed[theme] ?? 0) : 0
      const praise = chanceOf(clause.leaning + rated + (lean[theme] ?? 0) + side)
      for (const polarity of ['positive', 'negative'] as const) {
        const chance = topic * (polarity === 'positive' ? praise : 1 - praise)
        if (chance < LIKELY || chance <= (best.get(`${id} ${polarity}`)?.chance ?? 0)) continue
        const shown = rule?.polarity === polarity ? rule : wordsShown(document, clause, theme, polarity)
        best.set(`${id} ${polarity}`, { id, polarity, chance, start: shown.start, end: shown.end })
      }
    }
  }
  const mood = review.rating.kind === 'none' ? moodOf(document, review.rating) : undefined
  if (mood && ![...best.values()].some(({ polarity }) => polarity === mood)) {
    const likeliest = likeliestOf(document, mood)
    if (likeliest) best.set(mood, { ...likeliest, chance: 0 })
  }
  return [...best.values()]
    .map(({ id, polarity, start, end }) => ({ id, polarity, start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Without a rating, an opinion that no theme speaks for would be lost: it is told of the likeliest one. */
function likeliestOf(document: TextDocument, polarity: Polarity): ThemeSignal | undefined {
  const sign = polarity === 'positive' ? 1 : -1
  let most = 0
  let likeliest: ThemeSignal | undefined
  for (const clause of clauseScores(document))
    for (const [theme, id] of themeIds.entries()) {
      const chance = chanceOf(clause.topic(theme)) * chanceOf(sign * (clause.leaning + (lean[theme] ?? 0)))
      if (chance <= most) continue
      most = chance
      likeliest = { id, polarity, ...wordsShown(document, clause, theme, polarity) }
    }
  return likeliest
}

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** What the rules say, by clause and theme; of two that disagree, the later. */
function ruleWords(
  document: TextDocument,
  found: readonly ThemeSignal[],
): ReadonlyMap<number, ReadonlyMap<string, ThemeSignal>> {
  const byClause = new Map<number, Map<string, ThemeSignal>>()
  const clauses = clauseScores(document)
  for (const signal of found) {
    const at = clauses.findIndex(({ last }) => (document.tokens[last]?.end ?? 0) > signal.start)
    const words = byClause.get(at) ?? new Map<string, ThemeSignal>()
    byClause.set(at, words.set(signal.id, signal))
  }
  return byClause
}

/** The words that say most of a theme in a clause, with the opinion nearby that fits. */
function wordsShown(
  { tokens }: TextDocument,
  clause: ClauseScore,
  theme: number,
  polarity: Polarity,
): { readonly start: number; readonly end: number } {
  const weigh = (of: (row: number, at: number) => number, fits: (token: number) => boolean): number | undefined => {
    let most = 0
    let winner: number | undefined
    for (const [at, place] of clause.places.entries()) {
      const token = clause.tokens[at] ?? 0
      const weight = of(place * width, at)
      if (weight > most && fits(token)) {
        most = weight
        winner = token
      }
    }
    return winner
  }
  const topic =
    weigh(
      row => weights[row + theme] ?? 0,
      () => true,
    ) ?? clause.first
  const sign = polarity === 'positive' ? 1 : -1
  const opinion =
    weigh(
      (row, at) => sign * (clause.signs[at] ?? 0) * (weights[row + themeIds.length] ?? 0),
      token => Math.abs(token - topic) <= NEARBY,
    ) ?? topic
  const [from, to] = [tokens[Math.min(topic, opinion)], tokens[Math.max(topic, opinion)]]
  return { start: from?.start ?? 0, end: to?.end ?? 0 }
}
