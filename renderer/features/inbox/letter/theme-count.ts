import type { Entry } from '../../../../shared/inbox/entry'
import type { ThemeId } from '../../../../shared/models/assessment'
import { capitalized, countWord, themeNames } from '../../../components/words'

/** How often one complaint came up lately: in the last 30 days, and in the 30 days before those. */
export type ThemeCount = { readonly theme: ThemeId; readonly lately: number; readonly before: number }

const days = 86_400_000

/** Counts the complaints about each of the given themes, the review at hand included. */
export function countThemes(entries: readonly Entry[], themes: readonly ThemeId[], now: number): ThemeCount[] {
  return themes.map(theme => {
    const ages = entries
      .filter(entry => entry.themes.includes(`${theme}:negative`))
      .map(entry => (now - Date.parse(entry.at)) / days)
    return {
      theme,
      lately: ages.filter(age => age >= 0 && age < 30).length,
      before: ages.filter(age => age >= 30 && age < 60).length,
    }
  })
}

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
