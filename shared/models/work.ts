import type { Goal, Situation, State } from './reply'

/** The three texts of a reply: what readers see, what goes to the customer alone, what stays here. */
export type ReplyKind = 'public' | 'private' | 'note'

/** An earlier text of a reply. `by` tells whether the app proposed it or the owner wrote it; `at` is an ISO instant. */
export type ReplyVersion = {
  readonly kind: ReplyKind
  readonly text: string
  readonly by: 'draft' | 'owner'
  readonly at: string
}

/** What the owner makes of a draft: the current texts and every one that came before. */
export type Reply = {
  readonly reviewId: string
  readonly texts: Readonly<Partial<Record<ReplyKind, string>>>
  /** The texts that the owner changed: no draft may replace them. */
  readonly edited: readonly ReplyKind[]
  readonly goal?: Goal
  readonly situation?: Situation
  /** Sentences that tell of a deed, which the owner said are true. */
  readonly confirmed?: readonly string[]
  /** The angry truth: never leaves this computer and never reaches a reply by itself. */
  readonly vent?: string
  /** Oldest first. */
  readonly versions: readonly ReplyVersion[]
  /** ISO instant of the last change. */
  readonly savedAt: string
}

export const outcomes = ['solved', 'came-back', 'review-updated', 'no-answer', 'lost'] as const
/** How it ended with the customer. */
export type WorkOutcome = (typeof outcomes)[number]

/** Where the owner stands with a review. No row: nothing was done yet. Moments are ISO instants. */
export type Work = {
  readonly reviewId: string
  readonly state: State
  /** Since when it is in this state. */
  readonly since: string
  /** First steps that are still open while the reply is held. */
  readonly openSteps?: number
  readonly approvedAt?: string
  readonly copiedAt?: string
  /** The public text as it was copied, to know it again on the site. */
  readonly copiedText?: string
  /** `YYYY-MM-DD` on which the customer is to be called. */
  readonly callBackOn?: string
  readonly outcome?: WorkOutcome
}

/** A first step of a held review, and what became of it. */
export type StepMark = {
  readonly reviewId: string
  readonly stepId: string
  readonly title: string
  readonly status: 'open' | 'done' | 'waived'
  /** ISO instant of the last change. */
  readonly at: string
  readonly note?: string
}

/** A "we will …" of an approved reply. */
export type OwnerPromise = {
  readonly id: string
  readonly reviewId: string
  /** The words as they stand in the reply. */
  readonly text: string
  /** `YYYY-MM-DD` by which it should be kept. */
  readonly dueOn: string
  readonly status: 'open' | 'kept' | 'dropped'
  readonly madeAt: string
  readonly closedAt?: string
  readonly note?: string
}

/** A review that the owner reported to its site, and what the site made of it. */
export type SiteReport = {
  readonly id: string
  readonly reviewId: string
  /** The site's rule that was named, or ''. */
  readonly rule: string
  readonly status: 'waiting' | 'removed' | 'kept'
  readonly reportedAt: string
  readonly closedAt?: string
  readonly note?: string
}

export type SignalFamily = 'urgency' | 'fairness' | 'theme' | 'sensitive'

/** The owner's word on a signal: remembered by its words, never by their place, so that it outlives an edited review. */
export type Correction = {
  readonly id: string
  readonly reviewId: string
  readonly family: SignalFamily
  readonly signalId: string
  /** As quoted; '' for a signal about the whole review. */
  readonly words: string
  readonly kind: 'dismissed' | 'added'
  readonly at: string
}
