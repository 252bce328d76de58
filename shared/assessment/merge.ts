import type { Polarity, SensitiveDetail, ThemeId, ThemeSignal, UrgencyId, UrgencySignal } from '../models/assessment'
import { applyRule } from '../text/rule'
import type { ReviewScene } from './review-scene'
import { impliedByPraise } from './implied-praise'
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
export function themesOf(scene: ReviewScene, urgency: readonly UrgencySignal[] = []): ThemeSignal[] {
  const themes: ThemeSignal[] = []
  const add = (id: ThemeId, polarity: Polarity, start: number, end: number) => {
    if (!themes.some(theme => theme.id === id && theme.polarity === polarity)) themes.push({ id, polarity, start, end })
  }
  for (const rule of themeRules)
    for (const { start, end, value } of applyRule(rule, scene, scene.hits)) add(rule.id, value, start, end)
  for (const { id, start, end } of urgency) for (const theme of IMPLIED[id] ?? []) add(theme, 'negative', start, end)
  for (const { id, start, end } of impliedByPraise(scene, themes)) add(id, 'positive', start, end)
  return themes.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The private details of a review; finds of one kind that touch each other are one. */
export function sensitiveOf(scene: ReviewScene): SensitiveDetail[] {
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
