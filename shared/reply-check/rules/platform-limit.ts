import type { Match } from '../../text/rule'
import { measureLength } from '../limits'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** Longer than the site takes. */
export const platformLimit: ReplyRule = {
  id: 'platform-limit',
  title: 'Longer than the site takes',
  severity: 'warn',
  message: 'The site cuts this off or refuses it.',
  why: 'Google takes 4,096 bytes; letters with accents count two, emoji four. What is longer is refused, not shortened.',
  source: 'G7, Y14',
  readOn: '2026-11-24',
  example: { marks: 'An answer of 4,200 bytes on Google.', leaves: 'An answer of 600 characters.' },
  find: findOverrun,
}

function* findOverrun(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text } = scene.document
  const length = measureLength(text, scene.context.review.platform)
  if (length.fits) return
  const over = length.used - length.max
  yield {
    start: Math.max(0, text.length - over),
    end: text.length,
    value: { message: `The site takes ${thousands(length.max)} ${length.unit}. This has ${thousands(length.used)}.` },
  }
}

const thousands = (value: number): string => String(value).replace(/\B(?=(\d{3}){1,6}$)/g, ',')
