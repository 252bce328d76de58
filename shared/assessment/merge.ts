import type { SensitiveDetail, ThemeId, ThemeSignal, UrgencyId, UrgencySignal } from '../models/assessment'
import { applyRule } from '../text/rule'
import { overlaps } from '../text/span'
import { leaningOf } from './polarity'
import type { ReviewScene } from './review-scene'
import { learnedThemes } from './learned-themes'
import { sensitiveRules } from './sensitive'
import { themeRules } from './themes'

/** What an urgent report says of the themes by itself: sparks are about safety, whoever wired them. */
const IMPLIED: Readonly<Partial<Record<UrgencyId, readonly ThemeId[]>>> = {
  'gas-fire': ['safety'],
  'unsafe-work': ['safety', 'quality'],
  'product-hazard': ['safety', 'quality'],
  injury: ['safety'],
  vulnerable: ['safety'],
  allergy: ['safety', 'accuracy'],
  'food-illness': ['quality'],
  theft: ['damage'],
  harassment: ['staff'],
  discrimination: ['staff'],
  ignored: ['communication'],
}

/**
 * The themes of a review, each polarity once, in the order of the text.
 * @param urgency what was found urgent: its words speak of a theme too, where no words of the theme do
 */
export const themesOf = (scene: ReviewScene, urgency: readonly UrgencySignal[] = []): ThemeSignal[] =>
  learnedThemes(scene, ruleThemes(scene, urgency))

/** What the words of rules say of the themes, each place by itself: the rules of the themes, and what is urgent. */
export function ruleThemes(scene: ReviewScene, urgency: readonly UrgencySignal[] = []): ThemeSignal[] {
  const found: ThemeSignal[] = []
  for (const rule of themeRules)
    for (const { start, end, value } of applyRule(rule, scene, scene.hits))
      found.push({ id: rule.id, polarity: value, start, end })
  return [
    ...found.filter(match => !explained(match, found, scene)),
    ...urgency.flatMap(({ id, start, end }) =>
      (IMPLIED[id] ?? []).map(theme => ({ id: theme, polarity: 'negative' as const, start, end })),
    ),
  ]
}

/** Fewer words than this name things without being about each of them. */
const A_HANDFUL = 9

/**
 * Whether a more specific theme says the same: "forty minutes for two coffees" is about the wait, not about the coffee.
 * A thing that a handful of words names without an opinion of it is no topic beside another one.
 */
function explained(match: ThemeSignal, all: readonly ThemeSignal[], { document }: ReviewScene): boolean {
  if (match.id !== 'quality') return false
  const others = all.filter(({ id, polarity }) => id !== 'quality' && id !== 'staff' && polarity === match.polarity)
  if (others.some(other => overlaps(match, other))) return true
  if (document.tokens.length >= A_HANDFUL || others.length === 0) return false
  const first = document.tokens.findIndex(({ start }) => start >= match.start)
  const last = document.tokens.findLastIndex(({ end }) => end <= match.end)
  return leaningOf(document, first, last) === 0
}

/** What rules say of the private details of a review; finds of one kind that touch each other are one. */
export function ruleDetails(scene: ReviewScene): SensitiveDetail[] {
  const details: SensitiveDetail[] = []
  for (const rule of sensitiveRules) {
    let last: { id: SensitiveDetail['id']; start: number; end: number } | undefined
    for (const { start, end } of applyRule(rule, scene, scene.hits)) {
      if (last && start <= last.end) last.end = Math.max(last.end, end)
      else details.push((last = { id: rule.id, start, end }))
    }
  }
  return details.sort((a, b) => a.start - b.start || a.end - b.end)
}
