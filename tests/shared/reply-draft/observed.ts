import type {
  Assessment,
  FairnessId,
  Polarity,
  SensitiveId,
  ThemeId,
  UrgencyId,
  UrgencyTier,
} from '../../../shared/models/assessment'
import type { Profile } from '../../../shared/models/profile'
import type { Draft } from '../../../shared/models/reply'
import { checkReply } from '../../../shared/reply-check/check-reply'
import { draftReply, type DraftInput } from '../../../shared/reply-draft/draft-reply'

/** What somebody observed in a text, each with the words that show it. */
export type Observed = {
  readonly themes?: readonly (readonly [ThemeId, Polarity, string])[]
  readonly urgent?: readonly (readonly [UrgencyId, UrgencyTier])[]
  readonly unfair?: readonly FairnessId[]
  readonly sensitive?: readonly (readonly [SensitiveId, string])[]
  readonly language?: string
}

/** An assessment made by hand. Words that do not stand in the text fail the test that uses them. */
export function observe(text: string, observed: Observed = {}): Assessment {
  const span = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" is not in "${text}"`)
    return { start, end: start + words.length }
  }
  const signals = (observed.urgent ?? []).map(([id, tier]) => ({ id, tier, start: 0, end: 1 }))
  return {
    language: observed.language ?? 'en',
    urgency: { tier: Math.min(3, ...signals.map(({ tier }) => tier)) as UrgencyTier, signals },
    fairness: (observed.unfair ?? []).map(id => ({ id, certainty: 'clear', rule: '', start: 0, end: 0 })),
    themes: (observed.themes ?? []).map(([id, polarity, words]) => ({ id, polarity, ...span(words) })),
    sensitive: (observed.sensitive ?? []).map(([id, words]) => ({ id, ...span(words) })),
  }
}

/** A pizza place that has told nothing but how to reach it. */
export const pizzaPlace: Profile = {
  businessName: 'Copper Hearth Pizza',
  trade: 'pizza',
  regulated: false,
  phone: '555-0127',
  email: 'hello@copperhearth.example',
  signature: 'Tess, owner',
  staff: ['Tess', 'Sal'],
}

/** A dental practice, which may not say whose teeth it knows. */
export const dentist: Profile = {
  businessName: 'Harbor Lane Dental',
  trade: 'dentist',
  regulated: true,
  phone: '555-0142',
  email: 'hello@harborlane.example',
  signature: 'Priya, office manager',
  staff: ['Priya', 'Dr. Osei'],
}

/** The input for one review; everything that is not given is plain. */
export function inputFor(
  given: {
    readonly text?: string
    readonly stars?: number
    readonly author?: string
    readonly id?: string
    readonly date?: string
    readonly observed?: Observed
  } & Omit<Partial<DraftInput>, 'review' | 'assessment'>,
): DraftInput {
  const { text = '', stars = 2, author = 'Dana P.', id = 'r1', date, observed, profile = pizzaPlace, ...rest } = given
  return {
    profile,
    review: {
      id,
      platform: 'yelp',
      author,
      rating: { kind: 'stars', value: stars },
      text,
      ...(date !== undefined && { date: { value: date, precision: 'day', raw: date } }),
    },
    assessment: observe(text, observed),
    ...rest,
  }
}

export const wordsOf = (text: string | undefined): number => (text ?? '').split(/\s+/).length

/** A draft as the app makes it: the check looks on. */
export const checkedDraft = (input: DraftInput): Draft =>
  draftReply(input, reply => checkReply(reply, input).findings.length === 0)
