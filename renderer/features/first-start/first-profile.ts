import { isRegulated } from '../../../shared/models/trades'
import type { Profile } from '../../../shared/models/profile'

/** A public contact as one line gives it: an e-mail address, or a phone number of at least seven digits; otherwise undefined. */
export function contactOf(line: string): Pick<Profile, 'phone' | 'email'> | undefined {
  const text = line.trim()
  if (/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text)) return { email: text }
  return /^[\d\s()+./-]+$/.test(text) && text.replace(/\D/g, '').length >= 7 ? { phone: text } : undefined
}

/** The profile after the three questions: signed with the name of the business until the owner says who signs. */
export function firstProfile(name: string, trade: string, contact: string): Profile {
  const businessName = name.trim()
  return {
    businessName,
    trade,
    regulated: isRegulated(trade),
    ...contactOf(contact),
    signature: `The team at ${businessName}`,
    staff: [],
    tone: 'warm',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    facts: [],
    fixes: [],
  }
}
