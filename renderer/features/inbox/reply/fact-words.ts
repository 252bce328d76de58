import type { Profile } from '../../../../shared/models/profile'
import { monthNames } from '../../../../shared/models/month-names'

/** The facts and fixes that a draft rests on, in the owner's words; ids that the profile no longer has are left out. */
export function factWords(ids: readonly string[], profile: Profile): string[] {
  return ids.flatMap(id => {
    const fix = profile.fixes?.find(one => one.id === id)
    if (fix) return [`${sentence(fix.text)}, since ${dayWords(fix.since)}`]
    const fact = profile.facts?.find(one => one.id === id)
    return fact ? [sentence(fact.text)] : []
  })
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).replace(/[.!]$/, '')

/** `2026-08-01` as "August 1, 2026", `2026-08` as "August 2026". */
function dayWords(day: string): string {
  const [year = '', month = '', date] = day.split('-')
  const name = monthNames[Number(month) - 1] ?? ''
  return date === undefined ? `${name} ${year}` : `${name} ${Number(date)}, ${year}`
}
