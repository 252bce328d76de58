import type { Profile } from '../../../../shared/models/profile'
import type { Messages } from '../../../messages/messages'

/** The facts and fixes that a draft rests on, in the owner's words; ids that the profile no longer has are left out. */
export function factWords(m: Messages, ids: readonly string[], profile: Profile): string[] {
  return ids.flatMap(id => {
    const fix = profile.fixes?.find(one => one.id === id)
    if (fix) return [m.reply.ledger.since(sentence(m, fix.text), dayWords(m, fix.since))]
    const fact = profile.facts?.find(one => one.id === id)
    return fact ? [sentence(m, fact.text)] : []
  })
}

const sentence = (m: Messages, text: string) => m.locale.capital(text).replace(/[.!]$/, '')

/** `2026-08-01` as "August 1, 2026", `2026-08` as "August 2026". */
const dayWords = ({ locale }: Messages, day: string): string =>
  day.length > 7 ? locale.day(day, 'day-year') : locale.month(day, 'name-year')
