import type { ThemeId } from '../models/assessment'
import type { Entry } from './entry'

/** How often one complaint came up lately: in the last 30 days, and in the 30 days before those. */
export type ThemeCount = { readonly theme: ThemeId; readonly lately: number; readonly before: number }

const period = 30 * 86_400_000

/** Counts the complaints about each of the given themes. `now` is in milliseconds; a review from the future counts nowhere. */
export function countThemes(entries: Iterable<Entry>, themes: readonly ThemeId[], now: number): ThemeCount[] {
  const since = (ago: number) => new Date(now - ago * period).toISOString()
  const [end, middle, start] = [since(0), since(1), since(2)]
  const counts = new Map(themes.map(theme => [`${theme}:negative`, { lately: 0, before: 0 }]))
  for (const { at, themes: own } of entries) {
    if (at <= start || at > end) continue
    for (const theme of own) {
      const count = counts.get(theme)
      if (!count) continue
      if (at > middle) count.lately++
      else count.before++
    }
  }
  return themes.map(theme => ({ theme, ...(counts.get(`${theme}:negative`) ?? { lately: 0, before: 0 }) }))
}
