import type { Platform } from '../../../shared/models/review'
import { platformNames } from '../../components/words'

/** Channels without readers: what is written there goes to one customer. */
const direct: Partial<Record<Platform, string>> = {
  email: 'Send it by e-mail.',
  phone: 'Say it on the phone, in your own words.',
  survey: 'Send it to the customer.',
  chat: 'Send it in the chat.',
}

/** Whether others read the answer. */
export const hasReaders = (platform: Platform): boolean => direct[platform] === undefined

/** What to do with a copied reply: "Paste it on Yelp." */
export const pasteWords = (platform: Platform): string =>
  direct[platform] ??
  (platform === 'website' || platform === 'other'
    ? 'Paste it where the review stands.'
    : `Paste it on ${platformNames[platform]}.`)

/** How the app learns that a copied reply is there; '' where no import can show it. */
export const awaitWords = (platform: Platform): string =>
  hasReaders(platform) ? 'The next import shows if it is there.' : ''
