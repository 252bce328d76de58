import type { Match } from '../../text/rule'
import { comfortable } from '../limits'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** Longer than readers read. */
export const length: ReplyRule = {
  id: 'length',
  title: 'Too long',
  severity: 'suggest',
  message: 'Longer than readers read. Keep the first 110 words.',
  why: 'Readers look for care and a way on; both fit into 40 to 110 words. A long answer looks like an argument.',
  source: 'G9',
  readOn: '2026-11-24',
  example: { marks: 'An answer of two hundred words.', leaves: 'An answer of five sentences.' },
  find: findLength,
}

function* findLength(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { tokens, text } = scene.document
  const word = tokens[comfortable.words]
  const start = Math.min(
    word?.start ?? text.length,
    text.length > comfortable.characters ? comfortable.characters : text.length,
  )
  if (start < text.length) yield { start, end: text.length, value: {} }
}
