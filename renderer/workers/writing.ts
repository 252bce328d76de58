import type { AssessInput } from '../../shared/assessment/assess'
import type { Assessment } from '../../shared/models/assessment'
import type { CheckResult, Draft } from '../../shared/models/reply'
import type { ReplyContext } from '../../shared/reply-check/reply-rule'
import type { DraftInput } from '../../shared/reply-draft/draft-reply'
import { askWorker } from './ask-worker'
import { remembered } from './remembered'

/** A text and what it is judged against. */
export type CheckQuestion = { readonly text: string; readonly context: ReplyContext }

/** What the worker is asked. */
export type WritingQuestion =
  | { readonly ask: 'draft'; readonly input: DraftInput }
  | ({ readonly ask: 'check' } & CheckQuestion)
  | ({ readonly ask: 'wording'; readonly answer: string } & CheckQuestion)
  | { readonly ask: 'assess'; readonly review: AssessInput }

const { ask, start } = askWorker<WritingQuestion>(
  () => new Worker(new URL('./writing.worker.ts', import.meta.url), { type: 'module' }),
)

/** Drafting and checking beside the window: the rules are many, and the first check has to make them ready. */
export const writing = {
  start,
  draft: remembered((input: DraftInput) => ask<Draft>({ ask: 'draft', input })),
  check: remembered(({ text, context }: CheckQuestion) => ask<CheckResult>({ ask: 'check', text, context })),
  /** What a model wrote in the place of a text, where it passes; undefined where it is no better. */
  wording: (answer: string, { text, context }: CheckQuestion) =>
    ask<string | undefined>({ ask: 'wording', answer, text, context }),
  /** What is observed in a review that was never stored. */
  assess: remembered((review: AssessInput) => ask<Assessment>({ ask: 'assess', review })),
}
