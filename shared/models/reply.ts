import type { Span } from '../text/span'

export const situations = [
  'valid-complaint',
  'mixed',
  'praise',
  'rating-only',
  'injury-or-illness',
  'discrimination',
  'legal',
  'extortion',
  'mistaken-identity',
  'policy-dispute',
  'outside-control',
  'personal-attack',
  'regulated',
] as const
/** What kind of answer a review needs. */
export type Situation = (typeof situations)[number]

export const goals = ['retain', 'readers', 'fix', 'fact', 'contact', 'legal', 'thank', 'calm'] as const
/** What the reply is for (domain: G-RETAIN … G-CALM). */
export type Goal = (typeof goals)[number]

export type Severity = 'block' | 'warn' | 'suggest'

/** What the reply check says of a reply. */
export type Finding = Span & {
  readonly rule: string
  readonly severity: Severity
  /** The reason, for the owner. */
  readonly message: string
  /** A safer wording for exactly these words; '' means: take them out. */
  readonly suggestion?: string
}

export type CheckResult = { readonly findings: readonly Finding[]; readonly copyAllowed: boolean }

/** A first step before any writing. */
export type Step = {
  readonly id: string
  readonly title: string
  readonly detail: string
  /** What to say, ask and leave out on the phone, where the step is a call. */
  readonly say?: string
  readonly ask?: string
  readonly leaveOut?: string
}

/** Three texts from one review. `public` is undefined where none should be posted. */
export type Draft = {
  readonly situation: Situation
  readonly goal: Goal
  readonly public: string | undefined
  readonly private: string
  readonly note: string
  /** Why this strategy, in a sentence for the owner. */
  readonly reason: string
  readonly steps: readonly Step[]
  readonly factsUsed: readonly string[]
  readonly leftOut: readonly string[]
  /** What the owner would have to tell before more can be said. */
  readonly questions: readonly string[]
}

/** Where a review stands in the owner's work. */
export const states = ['new', 'drafted', 'approved', 'copied', 'live', 'held', 'skipped', 'reported'] as const
export type State = (typeof states)[number]
