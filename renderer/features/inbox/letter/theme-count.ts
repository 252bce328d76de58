import type { ThemeCount } from '../../../../shared/inbox/theme-count'
import { capitalized, countWord, themeNames } from '../../../components/words'

const days = 86_400_000

/** The months (`YYYY-MM`) that the last 60 days touch, in any zone. */
export function lastMonths(now: number): string[] {
  const months = [-1, 15, 30, 45, 61].map(age => new Date(now - age * days).toISOString().slice(0, 7))
  return [...new Set(months)]
}

/** What the counts say in a sentence and a half; undefined where nothing came up more than once. Few is called few. */
export function themeSentence(
  counts: readonly ThemeCount[],
): { readonly strong: string; readonly rest: string } | undefined {
  const most = [...counts].sort((a, b) => b.lately - a.lately || b.before - a.before)[0]
  if (!most || most.lately + most.before < 2) return undefined
  const theme = themeNames[most.theme].toLowerCase()
  const strong =
    most.lately <= 1
      ? `The first complaint about ${theme} in 30 days.`
      : `${capitalized(countWord(most.lately))} complaints about ${theme} in 30 days, this one among them.`
  if (most.lately === 0) return { strong: `No complaint about ${theme} in 30 days.`, rest: beforeWords(most.before) }
  return {
    strong,
    rest: `${beforeWords(most.before)}${most.lately > 1 && most.lately < 6 ? ' That is few, so it could be chance.' : ''}`,
  }
}

const beforeWords = (before: number) => `In the 30 days before: ${before === 0 ? 'none' : countWord(before)}.`
