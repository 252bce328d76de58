import type { Match } from '../../text/rule'
import { isComplaint } from '../ratings'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** A complaint that is answered without a word about what went wrong. */
export const noAcknowledgement: ReplyRule = {
  id: 'no-acknowledgement',
  title: 'Nothing said about what went wrong',
  severity: 'suggest',
  message: 'Say first that you read what went wrong, in a few neutral words.',
  why: 'Readers look for one thing: does this owner listen? Regret, the point named, or thanks for telling you show it. A reply that starts with how things are done sounds like nobody read the review.',
  source: 'T1, R5, domain 7.2',
  readOn: '2026-11-24',
  example: {
    marks: 'Our kitchen closes at nine. Call me at 555-0110.',
    leaves: 'A closed kitchen at half past eight is no welcome. Call me at 555-0110.',
  },
  find: findMissingAcknowledgement,
}

const HEARD =
  /\b(?:sorry|apolog\w{1,6}|regret\w{0,4}|thank\w{0,4}|appreciat\w{1,5}|concern\w{0,4}|serious\w{0,2}|upset\w{0,4}|disappoint\w{1,5}|frustrat\w{1,5}|annoy\w{1,4}|unhappy|(?:do|be|did|done) better|hearing (?:this|that|it)|matters? to|as far as i can tell|you(?:['’]re| are| were| have| deserved?) |your (?:feedback|review|words|note|point|concerns?|experience)|(?:let|letting) you down|fell short|falls short|our mistake|our fault|my mistake|on (?:us|me)|we (?:missed|failed|got (?:it|that|this) wrong|should have|could have|owe)|i (?:should have|could have|owe|hear|understand|read|see)|we (?:hear|understand|read|see)|(?:no|not) (?:way|welcome|start|what|how|the|good|fair|ok|okay|acceptable|right|good enough|one|nobody)|nobody|no one|too (?:long|late|cold|loud|slow|much|short|dry|hot|high|far|little|often|many)|wrong|unacceptable|never (?:easy|pleasant|welcome|fun|good)|privacy|perd[oó]n|disculp\w{1,4}|lament\w{1,5}|siento|gracias|désolé\w?|merci|regrett\w{1,4}|leid|danke|entschuldig\w{1,5})|(?:извин|прост|сожале|спасибо|vabanda|kahju|tänan|ներող|ցավ|շնորհակալ)/iu
const LITTLE = 3

function* findMissingAcknowledgement(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { document, context, reviewWords } = scene
  if (document.text.trim() === '' || !isComplaint(context.review.rating) || HEARD.test(document.text)) return
  const first = document.sentences[0]
  if (!first) return
  // A thing that the review speaks of, named in the first sentences, is an acknowledgement too.
  const opening = document.tokens.slice(0, Math.min(scene.signatureFrom, (document.sentences[1] ?? first).last + 1))
  if (opening.some(({ word }) => word.length > LITTLE && reviewWords.has(word) && !scene.people.own.has(word))) return
  yield { start: first.start, end: first.end, value: {} }
}
