import { rounded, type LanguageCase, type MoodCase, type ReviewAnswer, type ReviewCase, type Score } from './cases'
import { Tally } from './tally'

const SILENT: Omit<ReviewAnswer, 'id'> = { urgency: { tier: 3, signals: [] }, fairness: [], themes: [], sensitive: [] }

/** Scores what `assess` says of labelled reviews. A label of weak certainty counts as none. */
export function scoreReviews(cases: readonly ReviewCase[], answers: ReadonlyMap<string, ReviewAnswer>): Score {
  const misses: string[] = []
  const urgent = new Tally('urgent', misses)
  const unfair = new Tally('unfair', misses)
  const themes = new Tally('themes', misses)
  const sensitive = new Tally('sensitive', misses)
  let [serious, seriousFound, calm, falseAlarms, tierRight, spoken, polarityRight] = [0, 0, 0, 0, 0, 0, 0]
  for (const { id, text, labels } of cases) {
    const answer = answers.get(id) ?? SILENT
    urgent.compare(id, idsOf(labels.urgent), idsOf(answer.urgency.signals))
    unfair.compare(id, idsOf(labels.unfair.filter(isFirm)), idsOf(answer.fairness.filter(isFirm)))
    const [meant, said] = [new Set(labels.themes.map(withPolarity)), new Set(answer.themes.map(withPolarity))]
    themes.compare(id, meant, said)
    for (const theme of new Set(labels.themes.map(one => one.id))) {
      const sides = SIDES.filter(side => meant.has(`${theme}:${side}`))
      const found = SIDES.filter(side => said.has(`${theme}:${side}`))
      // Where both are meant, or the theme was not found, there is no polarity to get right.
      if (sides.length !== 1 || found.length === 0) continue
      spoken++
      if (found.length === 1 && found[0] === sides[0]) polarityRight++
    }
    const tier = Math.min(3, ...labels.urgent.map(one => one.tier))
    if (tier <= 1) {
      serious++
      if (answer.urgency.tier <= 1) seriousFound++
      else misses.push(`${id} EMERGENCY MISSED tier ${tier}`)
    }
    if (labels.urgent.length === 0) {
      calm++
      if (answer.urgency.tier <= 1) falseAlarms++
    }
    if (tier === answer.urgency.tier) tierRight++
    const quotes = labels.sensitive.flatMap(one => spansOf(text, one.quote))
    for (const label of labels.sensitive) {
      const spans = spansOf(text, label.quote)
      if (answer.sensitive.some(one => touches(one, spans))) sensitive.found()
      else sensitive.missed(id, `${label.id} "${label.quote}"`)
    }
    for (const one of answer.sensitive)
      if (!touches(one, quotes)) sensitive.added(id, `${one.id} "${text.slice(one.start, one.end)}"`)
  }
  return {
    figures: {
      'emergencies found': rounded(seriousFound / (serious || 1)),
      'false alarms Per100': rounded((100 * falseAlarms) / (calm || 1)),
      'tier right': rounded(tierRight / (cases.length || 1)),
      ...urgent.figures(),
      ...unfair.figures(),
      ...themes.figures(),
      'themes polarity right': rounded(polarityRight / (spoken || 1)),
      ...sensitive.figures(),
    },
    misses,
  }
}

/** Scores the language that `assess` says of texts; `unknown` is a label like others. */
export function scoreLanguages(cases: readonly LanguageCase[], answers: ReadonlyMap<string, ReviewAnswer>): Score {
  const wrong = cases.filter(({ id, language }) => answers.get(id)?.language !== language)
  return {
    figures: { 'language right': rounded((cases.length - wrong.length) / (cases.length || 1)) },
    misses: wrong.map(
      ({ id, language }) => `${id} language ${answers.get(id)?.language ?? 'none'}, expected ${language}`,
    ),
  }
}

/** Scores whether texts without a rating are seen to be unhappy: more complaints than praise, or an urgent report. */
export function scoreMoods(cases: readonly MoodCase[], answers: ReadonlyMap<string, ReviewAnswer>): Score {
  const misses: string[] = []
  const unhappy = new Tally('unhappy', misses)
  for (const { id, unhappy: meant } of cases)
    unhappy.compare(id, new Set(meant ? ['unhappy'] : []), new Set(seemsUnhappy(answers.get(id)) ? ['unhappy'] : []))
  return { figures: unhappy.figures(), misses }
}

function seemsUnhappy(answer: ReviewAnswer | undefined): boolean {
  if (!answer) return false
  const complaints = answer.themes.filter(one => one.polarity === 'negative').length
  return answer.urgency.tier < 3 || (complaints > 0 && 2 * complaints >= answer.themes.length)
}

const SIDES = ['negative', 'positive'] as const
const idsOf = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map(one => one.id))
const isFirm = ({ certainty }: { readonly certainty: string }): boolean => certainty !== 'weak'
const withPolarity = (one: { readonly id: string; readonly polarity: string }): string => `${one.id}:${one.polarity}`
type Place = { readonly start: number; readonly end: number }
const touches = ({ start, end }: Place, spans: readonly Place[]): boolean =>
  spans.some(span => start < span.end && end > span.start)

function spansOf(text: string, quote: string): Place[] {
  const spans: Place[] = []
  if (quote !== '')
    for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
      spans.push({ start: at, end: at + quote.length })
  return spans
}
