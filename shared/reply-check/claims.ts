import type { Profile } from '../models/profile'
import { readDocument, type TextDocument, type Token } from '../text/document'
import type { Span } from '../text/span'

/** A sentence of a reply that tells of a deed, and its words as they stand there. */
export type Claim = Span & { readonly text: string }

/**
 * The sentences of a reply that say something was done, which nobody has confirmed: "we've spoken with the team",
 * "we have since replaced the dryer". A reader who finds one untrue believes none of the rest.
 * @param confirmed sentences that are known to be true: of the app's drafts, and what the owner said yes to
 */
export function findClaims(reply: string, profile: Profile, confirmed: readonly string[] = []): Claim[] {
  const document = readDocument(reply)
  const known = new Set(confirmed.flatMap(text => sentencesOf(text).map(sentence => plain(sentence.text))))
  const told = [...(profile.facts ?? []), ...(profile.fixes ?? [])].map(one => stemsOf(readDocument(one.text).tokens))
  return sentencesOf(reply, document).filter(
    ({ text, tokens }) => tellsOfDeed(tokens) && !known.has(plain(text)) && !told.some(fact => covers(fact, tokens)),
  )
}

type Sentence = Claim & { readonly tokens: readonly Token[] }

function sentencesOf(reply: string, document: TextDocument = readDocument(reply)): Sentence[] {
  return document.sentences.map(({ start, end, first, last }) => {
    const stop = /^[.!?…]/.test(reply.slice(end)) ? end + 1 : end
    return { start, end: stop, text: reply.slice(start, stop), tokens: document.tokens.slice(first, last + 1) }
  })
}

/** The same sentence however it is spaced and marked. */
const plain = (sentence: string): string =>
  readDocument(sentence)
    .tokens.map(token => token.word)
    .join(' ')

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const WE = list(`we i we've i've we're i'm`)
/** Those of the house whose deeds the owner answers for: "our manager called", "the team has gone over". */
const OUR = list('our my the')
const STAFF = list(`
  team staff crew manager managers chef kitchen owner partner supervisor office technician foreman stylist hygienist front-desk
  desk driver drivers landlord supplier`)
/** What may stand between who and what was done. */
const LIGHT = list(`
  have has had 've already since now also just then both all even personally immediately recently today yesterday finally
  promptly at once and so we i the whole entire myself ourselves gone been`)
/** Forms of what is done about a complaint; feelings, and what went wrong, are no such deeds. */
const DEEDS = list(`
  spoke spoken talked met discussed reminded told retrained trained coached reviewed checked rechecked looked investigated examined
  inspected pulled called phoned emailed e-mailed mailed written contacted reached messaged sent refunded credited paid reimbursed
  replaced repaired fixed mended cleaned painted repainted installed bought ordered added hired moved changed updated rewrote rewritten
  raised lowered cut removed stopped started switched reported notified addressed corrected adjusted improved doubled extended
  introduced scheduled booked tested sharpened serviced upgraded redone redid posted hung labelled labeled printed reprinted passed shared
  assigned reorganized rearranged adopted made put set taken took brought begun rebuilt resealed relaid widened insulated waived
  forwarded instructed asked apologized apologised thanked gone went given gave found`)
/** Deeds that are one only with these words behind: "put a second driver on", but not "put off". */
const NEEDS: Readonly<Record<string, RegExp>> = {
  made: /^made (?:sure|a change|changes|it (?:a rule|clear)|room|the|two|three|new)\b/,
  put: /^put (?:up|in|on|out|a|an|the|two|new|more|extra|someone|somebody|together|back)\b/,
  set: /^set (?:up|aside|a|an|the|new|two)\b/,
  taken: /^taken (?:steps|action|this up|it up|that up|down|the|out|him|her|them|it off)\b/,
  took: /^took (?:steps|action|this up|it up|that up|down|the|out|it off)\b/,
  brought: /^brought (?:in|this up|it up|that up|back|the|your|a|on)\b/,
  gone: /^gone (?:over|through|back)\b/,
  went: /^went (?:over|through|back)\b/,
  looked: /^looked (?:into|at|over|through|back|again)\b/,
  given: /^given (?:the|our|every|each|your|them|him|her|everyone)\b/,
  gave: /^gave (?:the|our|every|each|your|them|everyone)\b/,
  found: /^found (?:the|that|out|a|two|your)\b/,
  told: /^told (?:the|our|everyone|every|him|her|them|my|you)\b/,
  met: /^met (?:with|our|the|as)\b/,
  reached: /^reached out\b/,
  called: /^called (?:you|the|our|in|a|everyone|your|every|back)\b/,
  asked: /^asked (?:the|our|my|everyone|him|her|them|a|every|for)\b/,
  thanked: /^thanked (?:the|our|him|her|them|everyone|\p{L}{2,20})\b/u,
}
const BE = list('been was were is are')
const NEVER = list(`
  not never no nobody should could would might if when once unless until whenever didn't haven't hasn't hadn't wasn't weren't isn't
  aren't shouldn't couldn't wouldn't will we'll i'll can cannot can't hope wish`)

/** Whether a sentence says that the business did something about it. */
function tellsOfDeed(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => {
    if (!isDeed(tokens, at)) return false
    let before = at - 1
    let passive = false
    while (before >= 0 && (LIGHT.has(word(tokens, before)) || BE.has(word(tokens, before)))) {
      // Two verbs for one subject: "we have checked the oven and called the supplier" is found at the first.
      passive ||= BE.has(word(tokens, before))
      if (WE.has(word(tokens, before)))
        return !passive && !NEVER.has(word(tokens, before - 1)) && gapless(tokens, before, at)
      before--
    }
    const subject = word(tokens, before)
    if (NEVER.has(subject) || before < 0) return false
    if (WE.has(subject)) return !passive && !NEVER.has(word(tokens, before - 1))
    // "Our manager has spoken with him"; "the dryer has since been replaced".
    const hasAuxiliary = tokens.slice(before + 1, at).some(one => one.word === 'has' || one.word === 'have')
    if (STAFF.has(subject)) return OUR.has(word(tokens, before - 1)) && (hasAuxiliary || !passive)
    return (
      passive &&
      (hasAuxiliary || tokens.slice(before + 1, at).some(one => one.word === 'now')) &&
      !/^(?:you|it|i)$/.test(subject)
    )
  })
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? ''

function isDeed(tokens: readonly Token[], at: number): boolean {
  const verb = word(tokens, at)
  if (!DEEDS.has(verb)) return false
  const needs = NEEDS[verb]
  if (needs === undefined) return true
  return needs.test(
    tokens
      .slice(at, at + 4)
      .map(token => token.word)
      .join(' '),
  )
}

const gapless = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to + 1).every(token => token.gap < 2)

/** Words that tell nothing of what was done. */
const LITTLE = list(`
  a an the and or of in on at to for with by from our we i my have has had been was were is are now since already also just then so
  that this it its we've i've you your they them their both all there here every each us me as be`)

/** The beginnings of the words that matter, so that "trained" and "training" are one. */
const stemsOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.filter(token => !LITTLE.has(token.word)).map(token => token.word.slice(0, 5)))

/** Whether what the owner keeps as true says most of a sentence. */
function covers(fact: ReadonlySet<string>, tokens: readonly Token[]): boolean {
  const said = [...stemsOf(tokens)]
  const common = said.filter(stem => fact.has(stem)).length
  return common >= 2 && common >= said.length * 0.5
}
