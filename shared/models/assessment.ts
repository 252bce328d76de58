import type { Span } from '../text/span'

export const urgencyIds = [
  'gas-fire',
  'violence',
  'self-harm',
  'allergy',
  'food-illness',
  'injury',
  'unsafe-work',
  'product-hazard',
  'harassment',
  'discrimination',
  'vulnerable',
  'legal',
  'data-fraud',
  'theft',
  'extortion',
  'stranded',
  'spreading',
  'leaving',
  'ignored',
] as const
export type UrgencyId = (typeof urgencyIds)[number]

/** 0 act within the hour · 1 today · 2 within two days · 3 this week. */
export type UrgencyTier = 0 | 1 | 2 | 3

export const fairnessIds = [
  'not-customer',
  'wrong-business',
  'hearsay',
  'conflict',
  'personal-attack',
  'hate',
  'profanity',
  'private-info',
  'promotion',
  'demand',
  'politics',
  'vague',
  'outside-control',
  'mismatch',
  'policy-dispute',
  'contradiction',
] as const
export type FairnessId = (typeof fairnessIds)[number]
/** How plainly the writer's own words say it; never a probability. */
export type Certainty = 'clear' | 'possible' | 'weak'

export const themeIds = [
  'quality',
  'staff',
  'wait',
  'price',
  'billing',
  'cleanliness',
  'accuracy',
  'communication',
  'availability',
  'damage',
  'safety',
  'atmosphere',
  'delivery',
  'policy',
] as const
export type ThemeId = (typeof themeIds)[number]
export type Polarity = 'negative' | 'positive'

export const sensitiveIds = [
  'name',
  'contact',
  'address',
  'identifier',
  'card',
  'plate',
  'visit-date',
  'amount',
  'health',
  'legal',
  'financial',
  'family',
  'security',
] as const
export type SensitiveId = (typeof sensitiveIds)[number]

export type UrgencySignal = Span & { readonly id: UrgencyId; readonly tier: UrgencyTier }
/** `rule` names the site's rule (`P1` … `P9`, or '' where no site has one); start = end where there is nothing to quote. */
export type FairnessSignal = Span & { readonly id: FairnessId; readonly certainty: Certainty; readonly rule: string }
export type ThemeSignal = Span & { readonly id: ThemeId; readonly polarity: Polarity }
export type SensitiveDetail = Span & { readonly id: SensitiveId }

/** `en` can be judged; `other` is named by its code where known; `unknown` is too short to tell. */
export type Language = string

/** What the app observes in a review. Every list is in the order of the text. */
export type Assessment = {
  readonly language: Language
  readonly urgency: { readonly tier: UrgencyTier; readonly signals: readonly UrgencySignal[] }
  readonly fairness: readonly FairnessSignal[]
  readonly themes: readonly ThemeSignal[]
  readonly sensitive: readonly SensitiveDetail[]
}
