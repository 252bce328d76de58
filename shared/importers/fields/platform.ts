import type { Platform } from '../../models/review'

const spellings: readonly (readonly [pattern: RegExp, platform: Platform])[] = [
  [/\byelp/i, 'yelp'],
  [/\bfacebook|\bfb\b|\bmeta\b/i, 'facebook'],
  [/\bangi(?:e'?s|es)?\b|\bangie|homeadvisor/i, 'angi'],
  [/\bgoogle|\bgmb\b/i, 'google'],
  [/\btrip ?advisor/i, 'tripadvisor'],
  [/\btrust ?pilot/i, 'trustpilot'],
  [/\btwitter|^x$|\bx\.com|\btweet/i, 'x'],
  [/\be-?mail|\bmail\b/i, 'email'],
  [/\bphone|\bcall\b|\btelephone|\bvoice ?mail/i, 'phone'],
  [/\bsurvey|\bform\b|questionnaire/i, 'survey'],
  [/\bchat|\bmessenger|whats ?app|\bsms\b|\btext message|live ?agent/i, 'chat'],
  [/\bwebsite|\bweb ?site|\bcontact form|\bown site/i, 'website'],
]

/** The platform that a cell, an address or a header names; undefined where it names none. */
export function platformOf(text: string): Platform | undefined {
  if (text === '' || text.length > 300) return undefined
  for (const [pattern, platform] of spellings) if (pattern.test(text)) return platform
  return undefined
}

const hosts: readonly (readonly [host: string, platform: Platform])[] = [
  ['yelp.', 'yelp'],
  ['facebook.com', 'facebook'],
  ['fb.com', 'facebook'],
  ['angi.com', 'angi'],
  ['angieslist.com', 'angi'],
  ['homeadvisor.com', 'angi'],
  ['google.', 'google'],
  ['goo.gl', 'google'],
  ['tripadvisor.', 'tripadvisor'],
  ['trustpilot.com', 'trustpilot'],
  ['twitter.com', 'x'],
  ['x.com', 'x'],
]

/** The platform of a web address by its host. */
export function platformOfUrl(url: string): Platform | undefined {
  const host = /^https?:\/\/(?:[a-z0-9-]{1,30}\.)?([a-z0-9.-]{3,60})(?:[/?#:]|$)/i
    .exec(url.slice(0, 120))?.[1]
    ?.toLowerCase()
  return host ? hosts.find(([name]) => host.startsWith(name) || host.includes(`.${name}`))?.[1] : undefined
}

/** The platform whose ids look like this: 22 letters for Yelp, `Ch…` for Google. */
export function platformOfId(id: string): Platform | undefined {
  if (/^C(?:h[Zd]|i9)[A-Za-z0-9_-]{20,160}$/.test(id)) return 'google'
  return /^(?=.{0,21}[a-z])(?=.{0,21}[A-Z])[A-Za-z0-9_-]{22}$/.test(id) ? 'yelp' : undefined
}
