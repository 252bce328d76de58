import type { ThemeId } from '../models/assessment'
import { COULD_BE_CHANCE, HARDLY_CHANCE } from './chance'
import type { Change } from './changes'
import type { FixEffect } from './charts/before-after-fix'
import type { Patterns } from './patterns'

/** What chance has to do with a change: with so many before and after, it would do this about once in `odds`. */
export type ChanceVerdict =
  | { readonly kind: 'nothing-to-compare' | 'too-few' | 'could-be-chance' }
  | { readonly kind: 'hardly-chance'; readonly before: number; readonly after: number }
  | { readonly kind: 'not-chance'; readonly before: number; readonly after: number; readonly odds: number }

/** Complaints a month in two stretches of time, and what to think of the difference. */
export type Comparison = { readonly before: number; readonly after: number; readonly verdict: ChanceVerdict }

/** How complaints went on after a fix. */
export type FixCourse = 'did-not-fall' | 'fell' | 'halved' | 'nearly-stopped'

/** What a screen of months says first. */
export type Headline =
  | { readonly kind: 'no-reviews' }
  | { readonly kind: 'no-complaints'; readonly reviews: number }
  | ({ readonly kind: 'fix'; readonly theme: ThemeId; readonly fix: string; readonly course: FixCourse } & Comparison)
  | ({ readonly kind: 'change'; readonly theme: ThemeId | 'other'; readonly isMore: boolean } & Comparison)
  | {
      readonly kind: 'most'
      readonly theme: ThemeId | 'other' | undefined
      readonly complaints: number
      readonly total: number
    }

/** What to say first: whether a fix helped, else what rose, else what is complained about most. */
export function headlineOf(patterns: Patterns): Headline {
  const total = patterns.complaints.totals.reduce((sum, count) => sum + count, 0)
  if (patterns.reviews === 0) return { kind: 'no-reviews' }
  if (total === 0) return { kind: 'no-complaints', reviews: patterns.reviews }
  const fix = [...patterns.fixes].sort((a, b) => (a.chance ?? 1) - (b.chance ?? 1))[0]
  if (fix && fix.chance !== undefined && fix.chance < COULD_BE_CHANCE)
    return {
      kind: 'fix',
      theme: fix.fix.theme as ThemeId,
      fix: fix.fix.text,
      course: courseOf(fix),
      ...comparisonOf(fix),
    }
  const change = patterns.changes.find(({ chance }) => chance !== undefined && chance < COULD_BE_CHANCE)
  if (change) {
    const isMore = change.after / change.monthsAfter > change.before / change.monthsBefore
    return { kind: 'change', theme: change.theme, isMore, ...comparisonOf(change) }
  }
  const most = patterns.complaints.series.find(series => series.theme !== 'other')
  return { kind: 'most', theme: most?.theme, complaints: most?.total ?? 0, total }
}

function courseOf(effect: FixEffect): FixCourse {
  const before = effect.before / effect.monthsBefore
  const after = effect.after / effect.monthsAfter
  if (after >= before) return 'did-not-fall'
  return after < before / 4 ? 'nearly-stopped' : after < before / 2 ? 'halved' : 'fell'
}

type Compared = Pick<Change, 'before' | 'after' | 'monthsBefore' | 'monthsAfter' | 'chance'>

/** How often before and after, a month, with what chance has to do with it. */
export const comparisonOf = ({ before, after, monthsBefore, monthsAfter, chance }: Compared): Comparison => ({
  before: perMonth(before, monthsBefore),
  after: perMonth(after, monthsAfter),
  verdict: chanceVerdict(before, after, chance),
})

/** What chance has to do with a difference, without pretending. */
export function chanceVerdict(before: number, after: number, chance: number | undefined): ChanceVerdict {
  if (chance === undefined) return { kind: before + after === 0 ? 'nothing-to-compare' : 'too-few' }
  if (chance < HARDLY_CHANCE) return { kind: 'not-chance', before, after, odds: roundedOdds(chance) }
  return chance < COULD_BE_CHANCE ? { kind: 'hardly-chance', before, after } : { kind: 'could-be-chance' }
}

/** Complaints a month, with one decimal where it tells something. */
export function perMonth(count: number, months: number): number {
  const value = months > 0 ? count / months : 0
  return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10
}

function roundedOdds(chance: number): number {
  const odds = 1 / Math.max(chance, 1e-6)
  const step = 10 ** Math.floor(Math.log10(odds))
  return Math.round(odds / step) * step
}
