import type { Profile } from '../models/profile'
import type { Span } from '../text/span'

/** What the business itself publishes: its words, and the digits of its phone numbers. */
export type OwnDetails = {
  /** Lower case, blanks single: name, signature, address, website, e-mail, facts and fixes. */
  readonly words: string
  readonly phones: readonly string[]
  /** Stretches of the reply that only say what the business itself publishes. */
  readonly spans: readonly Span[]
}

/** Finds the business's own name, signature, phone, e-mail, website and address in a reply. */
export function findOwnDetails(reply: string, profile: Profile): OwnDetails {
  const published = [profile.businessName, profile.signature, profile.address, profile.website, profile.email]
  const told = [...(profile.facts ?? []), ...(profile.fixes ?? [])].map(one => one.text)
  const texts = published.filter(text => text !== undefined && text.trim() !== '') as string[]
  const phones = [profile.phone, profile.address, profile.website, ...told]
    .flatMap(text => text?.match(PHONE_LIKE) ?? [])
    .map(digitsOf)
    .filter(digits => digits.length >= 7)
  const lower = reply.toLowerCase()
  const spans: Span[] = []
  for (const text of [...texts, ...texts.map(bareWebsite)]) {
    const needle = text.trim().toLowerCase()
    if (needle.length < 3) continue
    for (let at = lower.indexOf(needle); at !== -1; at = lower.indexOf(needle, at + needle.length))
      spans.push({ start: at, end: at + needle.length })
  }
  for (const match of reply.matchAll(PHONE_LIKE))
    if (isOneOf(digitsOf(match[0]), phones)) spans.push({ start: match.index, end: match.index + match[0].length })
  return { words: normalise([...texts, ...told].join(' \n ')), phones, spans }
}

/** Whether these words are, as they stand, among what the business itself publishes. */
export const isOwn = (own: OwnDetails, text: string): boolean =>
  own.words.includes(normalise(text)) || (digitsOf(text).length >= 7 && isOneOf(digitsOf(text), own.phones))

/** Digits with the marks that phone numbers are written with; seven digits or more are told by the caller. */
export const PHONE_LIKE = /\+?\(?\d(?:[ ().\-–/]{0,3}\d){6,14}/g

/** Only the digits of a text. */
export const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/** The same number with or without country and area code. */
const isOneOf = (digits: string, phones: readonly string[]): boolean =>
  phones.some(phone => phone.endsWith(digits) || digits.endsWith(phone))

const normalise = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').trim()
const bareWebsite = (text: string): string => text.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
