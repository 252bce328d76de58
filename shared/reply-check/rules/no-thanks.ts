import type { Match } from '../../text/rule'
import { isPraise } from '../ratings'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** Praise that is answered without a word of thanks. */
export const noThanks: ReplyRule = {
  id: 'no-thanks',
  title: 'No word of thanks',
  severity: 'suggest',
  message: 'They praised you. Say thank you.',
  why: 'Somebody took the time to say something good. A thank-you with the one thing that they named is all that a reply to praise needs.',
  source: 'domain 7.4',
  readOn: '2026-11-24',
  example: { marks: 'The dumplings are made by hand.', leaves: 'Thank you. The dumplings are made by hand.' },
  find: findMissingThanks,
}

const THANKS =
  /\b(?:thank\w{0,6}|thx|grateful|gratitude|appreciat\w{1,5}|glad|happy|delighted|pleased|thrilled|tickled|honou?red|touched|proud|lovely|(?:wonderful|good|great|nice) to|look forward|mean(?:s|t)? (?:a lot|so much|the world|everything)|made (?:my|our|the|his|her|their) (?:\w{1,12} )?(?:day|week|morning|night|shift)|smil\w{1,4}|(?:gracias|merci|danke|спасибо|aitäh|tänan|շնորհակալ\S{0,12}))/iu

function* findMissingThanks({ context, document: { text } }: ReplyScene): Iterable<Match<Ruling>> {
  if (text.trim() === '' || !isPraise(context.review.rating) || THANKS.test(text)) return
  yield { start: 0, end: 0, value: {} }
}
