import type { SensitiveDetail, ThemeSignal } from '../models/assessment'
import { applyRule } from '../text/rule'
import type { ReviewScene } from './review-scene'
import { sensitiveRules } from './sensitive'
import { themeRules } from './themes'

/** The themes of a review, each polarity once, in the order of the text. */
export function themesOf(scene: ReviewScene): ThemeSignal[] {
  const themes: ThemeSignal[] = []
  for (const rule of themeRules) {
    const said = new Set<string>()
    for (const { start, end, value } of applyRule(rule, scene, scene.hits)) {
      if (said.has(value)) continue
      said.add(value)
      themes.push({ id: rule.id, polarity: value, start, end })
    }
  }
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
