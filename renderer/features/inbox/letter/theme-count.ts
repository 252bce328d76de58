import type { ThemeCount } from '../../../../shared/inbox/theme-count'
import type { Messages } from '../../../messages/messages'

const days = 86_400_000

/** The months (`YYYY-MM`) that the last 60 days touch, in any zone. */
export function lastMonths(now: number): string[] {
  const months = [-1, 15, 30, 45, 61].map(age => new Date(now - age * days).toISOString().slice(0, 7))
  return [...new Set(months)]
}

/** What the counts say in a sentence and a half; undefined where nothing came up more than once. Few is called few. */
export function themeSentence(
  m: Messages['letter']['sameTheme'],
  counts: readonly ThemeCount[],
): { readonly strong: string; readonly rest: string } | undefined {
  const most = [...counts].sort((a, b) => b.lately - a.lately || b.before - a.before)[0]
  if (!most || most.lately + most.before < 2) return undefined
  const { theme, lately, before } = most
  if (lately === 0) return { strong: m.none(theme), rest: m.before(before) }
  return {
    strong: lately === 1 ? m.first(theme) : m.several(theme, lately),
    rest: lately > 1 && lately < 6 ? `${m.before(before)} ${m.few}` : m.before(before),
  }
}
