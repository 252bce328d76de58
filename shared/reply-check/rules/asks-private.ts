import type { Match } from '../../text/rule'
import { anyOf, hitsOf, sentenceTokens, wordsBefore } from '../neighbourhood'
import { isOwn } from '../own-details'
import type { Cue, ReplyRule, ReplyScene, Ruling } from '../reply-rule'

const requests: Cue = {
  id: 'asks-private:requests',
  phrases: [
    '(can|could|would|will) you (say|tell|give|write|post|type|name|list)',
    'attach|upload|paste|type|say|name|leave|put',
    '{tellus}',
    'let us|me know',
    'need|want|require (your|to know|to see|to have)',
    'confirm|verify|identify|fill in|share|spell out',
  ],
}
const details: Cue = {
  id: 'asks-private:details',
  phrases: [
    '(a|your|the|any|some) (phone|cell|contact|mobile|call back|callback|best|good)? (number|numbers|no) (here|below|in a|in the|in your|under|and|to call|where)',
    '(order|invoice|ticket|job|booking|claim|account|policy|case|reservation) (no|nr|num|nos|id|ids|code)',
    '(picture|photo|copy|scan|screenshot|image) of (your|the) (contract|id|card|receipt|bill|invoice|license|passport|policy|statement|prescription|report|order|ticket|form|agreement)',
    '(which|what) (room|table|night|day|date|order|doctor|teacher|class|pet|car|unit) (it|you|was|were|your|this|that)',
    '{private}',
    'your (street|passcode|password|pin|imei|serial|receipt|zip|date|birth|medication|prescription|doctor|employer|card|plate|vin|booking|reservation|last)',
    "your (full|last|complete|correct|real|own|child's|pet's|home|street|cell|first)? (name|number|address|email|phone|details|information|info|particulars|room|unit|order|invoice|ticket|policy|account|claim|diagnosis|symptoms|insurance|birthday)",
    "(what you (ordered|paid|owe|were treated|had done|bought)|when you (were|came|visited|booked|ordered|stayed)|who (served|helped|treated|saw|you) (you|are|were)|which (day|date|room|table|night|doctor|teacher|class|branch|order|appointment)|what (day|date|time|room|procedure|name|order) (you|it|was|the|is)|where you live|who you are|your child's|the names of|name of your|the (day|date|time) (and|of|you))",
    '(day|date|name|number|phone|order) (and|and the|plus|or) (your|the|a|last|time|phone|name|number|order|day|date|email)',
  ],
}
const places: Cue = {
  id: 'asks-private:places',
  phrases: ['{public}', '(reply|respond|answer|comment) (to this|with|by|back)'],
}
const questions: Cue = {
  id: 'asks-private:questions',
  phrases: [
    "(what|which) (is|was|'s|are|were) (your|the) (full|last|real|correct|best|right|room|order|account|phone|patient|child's|student's|policy|claim|dog's|pet's|home|street|unit|name|date of|booking|reservation|card|number|address|email)",
    "what's your (full|last|real|correct|best|right|room|order|account|phone|name|address|email|number)",
    '(which|what) (room|unit|table|order|day|date|appointment|child|student|branch|account|address|house|apartment|class|name) (number|and time)? (were you|was it|was this|did you|are you|is it|is this|do you|was yours|under)',
    '(under|by) (what|which) name',
    'who (are you|is this) ',
  ],
}

/** Asking the customer to put private details into the public thread. */
export const asksPrivate: ReplyRule = {
  id: 'asks-private',
  title: 'Asks for private details in public',
  severity: 'block',
  message: 'Strangers would read the answer. Ask on the phone instead.',
  why: 'A customer who answers here puts name, number or order in front of everyone, and the sites forbid asking for it. Give your own phone or e-mail and ask there.',
  source: 'F2',
  readOn: '2026-11-24',
  example: { marks: 'Reply here with your order number.', leaves: 'Please call us with your paperwork handy.' },
  cues: [requests, details, places, questions],
  find: findRequests,
}

/** "Which room was it?", "whose wedding was this?": who somebody is, asked where all read along. */
const WHO_ARE_YOU =
  /\b(?:which|what|whose|who(?:['’]s)?|when) (?:was |is |were |did |are )?(?:your |the |his |her )?(?:\w{1,30} )?(?:room|table|name|day|date|night|order|wedding|pet|child|kid|dog|cat|class|car|unit|address|account|number|student|party|event|appointment|booking|reservation|doctor|teacher|ticket|job|house|street|you come in|you here|you stay|you order|you visit|you book)\b/i

function* findIdentityQuestions(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text, sentences } = scene.document
  for (const [index, sentence] of sentences.entries()) {
    if (text.charAt(sentence.end) !== '?') continue
    const said = text.slice(sentence.start, sentence.end)
    const asked = WHO_ARE_YOU.exec(said)
    if (!asked || /\b(?:works?|suits?|good|best|convenient|prefer|would you like)\b/i.test(said)) continue
    const private_ = [index, index + 1, index + 2].some(at => {
      const near = sentences[at]
      return near !== undefined && (namesPrivateWay(scene, near.first) || namesOwnRoute(scene, near.first))
    })
    const here = /\b(?:here|below|reply|comment|underneath)\b/i.test(
      said + ' ' + text.slice(sentence.end, sentences[index + 1]?.end ?? sentence.end),
    )
    if (!private_ || here) yield { start: sentence.start, end: sentence.end, value: {} }
  }
}

function* findRequests(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { tokens } = scene.document
  yield* findIdentityQuestions(scene)
  const spots = hitsOf(scene, places)
  for (const question of hitsOf(scene, questions))
    if (!namesPrivateWay(scene, question.first)) yield { start: question.start, end: question.end, value: {} }
  for (const detail of hitsOf(scene, details)) {
    const sentence = tokens[detail.first]?.sentence
    const same = (hit: { readonly first: number }) => tokens[hit.first]?.sentence === sentence
    const request = hitsOf(scene, requests).find(hit => same(hit) && hit.first < detail.first && isRequest(scene, hit))
    if (!request || anyOf(wordsBefore(scene, detail.first, 8), BARRED)) continue
    const place = spots.find(same)
    if (namesPrivateWay(scene, detail.first) && !place) continue
    if (place && namesOwnRoute(scene, detail.first)) continue
    // Only a bare "send us your number" without any place still ends up in the thread.
    yield {
      start: Math.min(request.start, place?.start ?? request.start),
      end: Math.max(detail.end, place?.end ?? 0),
      value: {},
    }
  }
}

const ROUTES = new Set([
  'call',
  'phone',
  'ring',
  'email',
  'privately',
  'private',
  'directly',
  'dm',
  'stop',
  'text',
  'inbox',
  'mail',
  'calling',
  'when',
])
const BARRED = new Set([
  "don't",
  'not',
  'never',
  "can't",
  'no',
  'without',
  'rather',
  'cannot',
  "won't",
  "didn't",
  'our',
  'my',
])
/** Who is asked to do it: an order, or "could you", not "we share" or "you gave". */
const DOERS = new Set([
  'we',
  'i',
  "we've",
  "i've",
  'they',
  'to',
  "we'll",
  "i'll",
  'who',
  'it',
  'that',
  'he',
  'she',
  'our',
  'the',
  'a',
  'your',
  'this',
  'of',
  'in',
  'my',
])
const ASKING =
  /\b(?:please|could you|can you|would you|will you|kindly|you can|you could|need you to|like you to|ask you to|want you to|feel free to|happy if you|you to|just)\b/

function isRequest(scene: ReplyScene, hit: { readonly first: number; readonly last: number }): boolean {
  const before = wordsBefore(scene, hit.first, 3)
  const nearest = before.at(-1)
  if (nearest === undefined) return true
  if (ASKING.test(before.join(' '))) return true
  if (nearest === 'you' || DOERS.has(nearest))
    return (
      /^(?:need|want|require|like)/.test(scene.document.tokens[hit.first]?.word ?? '') &&
      (nearest === 'we' || nearest === 'i')
    )
  return (
    nearest === 'and' ||
    nearest === 'then' ||
    nearest === 'or' ||
    nearest === 'so' ||
    scene.document.tokens[hit.first]?.gap === 1
  )
}

/** "Call us with …", "write to our office": the answer goes where nobody reads along. */
function namesPrivateWay(scene: ReplyScene, token: number): boolean {
  const words = sentenceTokens(scene, token).map(one => one.word)
  if (namesOwnRoute(scene, token)) return true
  const sentence = words.join(' ')
  if (
    /\b(?:so (?:that )?(?:we|i|someone|our \w{1,30}) (?:can|could|may|will)|and (?:we|i|someone|we'll|i'll|we will|i will)|then (?:we|i)|we'll|i'll|to)\b.{0,200}\b(?:call|phone|ring|email|text|contact|reach)\b/.test(
      sentence,
    ) &&
    !/^(?:please )?(?:call|phone|ring|email|text)\b/.test(sentence)
  )
    return false
  return (
    words.some(
      (word, at) =>
        ROUTES.has(word) &&
        word !== 'phone' &&
        word !== 'email' &&
        word !== 'when' &&
        !(word === 'mail' && words[at - 1] === 'e'),
    ) ||
    /^(?:please )?(?:phone|email) (?:us|me|our|the)\b|\b(?:to|by|please|or) (?:phone|email) (?:us|me|our|the)\b|\bwhen you (?:call|ring|come|write)\b|\b(?:by|on the|over the|via) (?:phone|email)\b/.test(
      sentence,
    )
  )
}

function namesOwnRoute(scene: ReplyScene, token: number): boolean {
  const around = sentenceTokens(scene, token)
  const sentence = scene.document.text.slice(around[0]?.start ?? 0, around.at(-1)?.end ?? 0)
  const { phone, email } = scene.context.profile
  if ([phone, email].some(route => route !== undefined && route !== '' && sentence.includes(route))) return true
  const written = /\S{1,40}@\S{1,40}\w/.exec(sentence)?.[0]
  return written !== undefined && isOwn(scene.own, written)
}
