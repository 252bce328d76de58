import type { Burst } from './bursts'

/** The sentence for a site's report where low ratings came in numbers; '' where there is nothing to report. Figures only. */
export function burstReport({ ids, from, to, low, usualPerDay }: Burst): string {
  if (low * 2 < ids.length) return ''
  const when = from === to ? `on ${from}` : `from ${from} to ${to}`
  const inMonth = Math.round(usualPerDay * 30)
  const usual = inMonth < 1 ? 'fewer than one a month was usual' : `about ${inMonth} a month were usual`
  return `${low} reviews with low ratings were posted ${when}; before that, ${usual} on this page.`
}

/** The sentence for a site's report where the same words stand under two names. */
export const copyReport = 'The text is nearly word for word that of another review, which stands under another name.'
