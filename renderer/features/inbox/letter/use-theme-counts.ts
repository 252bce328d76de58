import { useEffect, useMemo, useState } from 'react'
import type { Assessment } from '../../../../shared/models/assessment'
import { entriesOf } from '../../../database/entries'
import { library } from '../../../workers/library'
import { countThemes, lastMonths, type ThemeCount } from './theme-count'

/** Who only passes by does not ask for figures. */
const patience = 120

const none: readonly ThemeCount[] = []

/** How often the complaints of a review came up in the last 60 days, in all reviews. */
export function useThemeCounts(assessment: Assessment, now: number): readonly ThemeCount[] {
  const themes = useMemo(
    () => [...new Set(assessment.themes.filter(theme => theme.polarity === 'negative').map(theme => theme.id))],
    [assessment],
  )
  const [counts, setCounts] = useState(none)
  const day = Math.floor(now / 86_400_000)
  useEffect(() => {
    setCounts(none)
    if (themes.length === 0) return
    let isCurrent = true
    const at = Date.now()
    const read = async () => {
      const { ids } = await library.list({
        view: 'all',
        themes: themes.map(theme => `${theme}:negative` as const),
        months: lastMonths(at),
      })
      const entries = (await entriesOf(ids)).filter(entry => entry !== undefined)
      if (isCurrent) setCounts(countThemes(entries, themes, at))
    }
    const timer = setTimeout(() => void read().catch(() => undefined), patience)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [themes, day])
  return counts
}
