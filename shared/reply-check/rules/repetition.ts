import type { Match } from '../../text/rule'
import { likeness } from '../likeness'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** Above this share of common runs of three words two replies look like one. */
export const ALIKE = 0.4

/** Too like an earlier reply on the same site. */
export const repetition: ReplyRule = {
  id: 'repetition',
  title: 'Like an earlier reply',
  severity: 'warn',
  message: 'You wrote this before. Readers see your replies one under the other.',
  why: 'Readers scroll through many answers at once. The same sentences under every review look like a machine, and repeated replies go with lower ratings later.',
  source: 'R12',
  readOn: '2026-11-24',
  example: { marks: 'The same two sentences as under the last review.', leaves: 'The same signature.' },
  find: findRepetition,
}

function* findRepetition(scene: ReplyScene): Iterable<Match<Ruling>> {
  const earlier = scene.context.earlierReplies ?? []
  if (earlier.length === 0) return
  const { share, phrases } = likeness(scene.document, earlier)
  if (share < ALIKE) return
  // The signature and the phone number may be the same every time.
  const own = scene.own.spans
  for (const phrase of phrases)
    if (!own.some(span => span.start <= phrase.start && phrase.end <= span.end)) yield { ...phrase, value: {} }
}
