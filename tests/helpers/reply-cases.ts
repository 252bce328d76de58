import { expect, test } from 'vitest'
import type { Assessment } from '../../shared/models/assessment'
import type { Profile } from '../../shared/models/profile'
import type { Review } from '../../shared/models/review'
import { checkReply, rulesAlone, type ReplyContext } from '../../shared/reply-check/check-reply'
import type { ReplyRule } from '../../shared/reply-check/reply-rule'

/** An assessment that observed nothing. */
export const nothingObserved: Assessment = {
  language: 'en',
  urgency: { tier: 3, signals: [] },
  fairness: [],
  themes: [],
  sensitive: [],
}

/** The business of the cases. */
export const profile: Profile = {
  businessName: 'Juniper Table',
  trade: 'restaurant',
  regulated: false,
  phone: '555-0127',
  email: 'hello@junipertable.example',
  address: '12 Harbor Street',
  website: 'junipertable.example',
  signature: 'Tess, owner',
  staff: ['Tess', 'Marco'],
}

/** What may differ from one case to the next. */
export type Around = {
  readonly trade?: string
  readonly regulated?: boolean
  readonly review?: string
  readonly author?: string
  readonly stars?: number
  readonly platform?: Review['platform']
  readonly assessment?: Partial<Assessment>
  readonly earlierReplies?: readonly string[]
}

/** The context of a check, with a plain two-star review where nothing else is said. */
export const contextOf = (around: Around = {}): ReplyContext => ({
  profile: { ...profile, trade: around.trade ?? profile.trade, regulated: around.regulated ?? false },
  review: {
    platform: around.platform ?? 'yelp',
    rating: { kind: 'stars', value: around.stars ?? 2 },
    author: around.author ?? 'Dana P.',
    text: around.review ?? 'We waited a long time and nobody said why.',
  },
  assessment: { ...nothingObserved, ...around.assessment },
  ...(around.earlierReplies ? { earlierReplies: around.earlierReplies } : {}),
})

type Case = string | readonly [text: string, around: Around]
type Cases = { readonly flags: readonly Case[]; readonly passes: readonly Case[] }

/**
 * Cases for one rule of the reply check: replies with «guillemets» around exactly what it marks, and near misses that
 * it leaves alone, whatever other rules say of them.
 */
export function replyCases(rule: ReplyRule, { flags, passes }: Cases, shared: Around = {}): void {
  const marked = (text: string, around: Around) => {
    const { findings } = checkReply(text, contextOf({ ...shared, ...around }), rulesAlone)
    let out = ''
    let at = 0
    for (const { start, end } of findings.filter(finding => finding.rule === rule.id)) {
      out += `${text.slice(at, start)}«${text.slice(start, end)}»`
      at = end
    }
    return out + text.slice(at)
  }
  test(`${rule.id} has flags and at least six near misses`, () => {
    expect(flags.length).toBeGreaterThan(0)
    expect(passes.length).toBeGreaterThanOrEqual(6)
  })
  for (const one of flags) {
    const [text, around] = typeof one === 'string' ? [one, {}] : one
    test(`${rule.id} marks: ${text}`, () => expect(marked(text.replaceAll(/[«»]/g, ''), around)).toBe(text))
  }
  for (const one of passes) {
    const [text, around] = typeof one === 'string' ? [one, {}] : one
    test(`${rule.id} leaves: ${text}`, () => expect(marked(text, around)).toBe(text))
  }
}
