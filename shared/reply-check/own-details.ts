import type { Profile } from '../models/profile'
import type { Span } from '../text/span'

/** What the business itself publishes: its words, and the digits of its phone numbers. */
export type Published = {
  /** Lower case, blanks single: name, signature, address, website, e-mail, facts and fixes. */
  readonly words: string
  readonly phones: readonly string[]
  /** Lower case: each detail that stands in a reply as a whole. */
  readonly details: readonly string[]
}

/** The same, with the stretches of one reply that only say it. */
export type OwnDetails = Published & { readonly spans: readonly Span[] }

/** Reads what the business publishes from its profile. */
export function readPublished(profile: Profile): Published {
  const shown = [profile.businessName, profile.signature, profile.address, profile.website, profile.email].filter(
    text => text !== undefined && text.trim() !== '',
  ) as string[]
  const told = [...(profile.facts ?? []), ...(profile.fixes ?? [])].map(one => one.text)
  const phones = [profile.phone, profile.address, profile.website, ...told]
    .flatMap(text => text?.match(PHONE_LIKE) ?? [])
    .map(digitsOf)
    .filter(digits => digits.length >= 7)
  const details = [...shown, ...shown.map(bareWebsite)].map(text => text.trim().toLowerCase())
  return {
    words: normalise([...shown, ...told].join(' \n ')),
    phones,
    details: [...new Set(details)].filter(detail => detail.length >= 3),
  }
}

/** Finds the business's own name, signature, phone, e-mail, website and address in a reply. */
export function findOwnDetails(reply: string, published: Published): OwnDetails {
  const lower = reply.toLowerCase()
  const spans: Span[] = []
  for (const detail of published.details)
    for (let at = lower.indexOf(detail); at !== -1; at = lower.indexOf(detail, at + detail.length))
      spans.push({ start: at, end: at + detail.length })
  for (const match of reply.matchAll(PHONE_LIKE))
    if (isOneOf(digitsOf(match[0]), published.phones))
      spans.push({ start: match.index, end: match.index + match[0].length })
  return { ...published, spans }
}

/** Whether these words are, as they stand, among what the business itself publishes. */
export const isOwn = (own: Published, text: string): boolean =>
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
