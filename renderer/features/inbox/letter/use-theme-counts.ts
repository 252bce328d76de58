import { useEffect, useMemo, useState } from 'react'
import type { Assessment } from '../../../../shared/models/assessment'
import type { ThemeCount } from '../../../../shared/inbox/theme-count'
import { library } from '../../../workers/library'

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
      const found = await library.themeCounts(themes, at)
      if (isCurrent) setCounts(found)
    }
    const timer = setTimeout(() => void read().catch(() => undefined), patience)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [themes, day])
  return counts
}
