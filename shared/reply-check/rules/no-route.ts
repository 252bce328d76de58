import type { Match } from '../../text/rule'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'
import { isComplaint } from '../ratings'

/** A complaint answered without a way to talk in private. */
export const noRoute: ReplyRule = {
  id: 'no-route',
  title: 'No private way to talk',
  severity: 'suggest',
  message: 'Give one way to reach you, so that this does not go on here.',
  why: 'Without a phone number or e-mail the only way on is another public post. One route of your own is enough.',
  source: 'T1, domain 7.2',
  readOn: '2026-11-24',
  example: { marks: 'A complaint answered without a phone number.', leaves: 'Call me at 555-0110.' },
  find: findMissingRoute,
}

const WORDS = /\b(?:call|ring|phone|e-?mail|write to|reach|stop (?:by|in)|come (?:by|in)|ask for|talk|speak)\b/i

function* findMissingRoute(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { profile, review } = scene.context
  const { text } = scene.document
  if (text.trim() === '' || !isComplaint(review.rating) || (!profile.phone && !profile.email)) return
  if (scene.own.spans.some(span => isRoute(text.slice(span.start, span.end), profile)) || WORDS.test(text)) return
  yield { start: text.length, end: text.length, value: {} }
}

const isRoute = (said: string, profile: ReplyScene['context']['profile']): boolean =>
  said.includes('@') || said.replaceAll(/\D/g, '').length >= 7 || said.toLowerCase() === profile.website?.toLowerCase()
