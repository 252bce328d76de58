import type { Match } from '../../text/rule'
import { isOwn } from '../own-details'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** Numbers by which a customer is known: order, invoice, account, claim, plate, card. */
export const identifier: ReplyRule = {
  id: 'identifier',
  title: 'Order numbers and other numbers',
  severity: 'block',
  message: 'With this number a stranger can pose as your customer.',
  why: 'With an order, invoice, claim or account number a stranger can call you and pose as your customer. A number plate or card says even more. It does not matter that the customer wrote it first.',
  source: 'domain 6 SD-ID, F2',
  readOn: '2026-11-24',
  example: { marks: 'We looked into order #48213.', leaves: 'Have your paperwork handy when you call.' },
  find: findIdentifiers,
}

const KIND =
  '(?:order|lease|invoice|ticket|claim|policy|account|acct|case|job|work order|file|reservation|confirmation|booking|tracking|reference|ref|receipt|member(?:ship)?|loan|patient|student|chart|serial|unit|repair|estimate|quote|check|contract|locker|rental|delivery|shipment|permit|docket|matter|record|customer|client|vin|id|app(?:lication)?|bill|tab|tag|slip|bag|rx|prescription|escrow|parcel|plan|registration|incident|report|complaint|wo|po|rma|device|imei|card)'
const NUMBERED = new RegExp(
  `\\b(?:your |the |our |under |on |this |that |for )?${KIND}(?:s)?(?: (?:number|no\\.?|num|id|code|#))?(?: (?:is|was|ending(?: in)?|with|reads))?[ :]{0,2}(?:#|no\\.? ?|nr\\.? ?)?((?:[A-Z]{1,5}-?)?\\d[\\dA-Z-]{1,19})\\b`,
  'gi',
)
const HASH = /(?:^|[\s(“"'])(#\s?(?:[A-Z]{1,4}-?)?\d{2,12})\b/gi
const LETTERED =
  /\b(?=[A-Z\d-]{5,20}\b)(?:[A-Z]{1,5}-?\d{3,12}|[A-Z]{2,5}-\d{2,6}(?:-\d{1,6})?|\d{2,6}-[A-Z]{1,4}-?\d{1,6})(?:-?[A-Z\d]{1,4})?\b/g
/** "RO 88412": a short code and a number. */
const CODED = /\b[A-Z]{1,3} ?#?(?!(?:19|20)\d\d\b)\d{4,9}\b|(?<![\d$€£.,:/-])\d{6,9}(?![\d.,:/-]\d|\d)/g
const PLATE =
  /\b(?:licen[cs]e plates?|number plates?|plates?|tags?|registration)(?: number)?(?: (?:is|was|of|ending(?: in)?))?[ :,]{1,2}((?=[A-Z0-9 -]{4,9}\b)[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,5})\b/g
const ENDING =
  /\b(?:card|visa|mastercard|amex|account|debit|credit card|number|policy|discover|ssn|social)\b[^.!?\n]{0,30}?\b(?:ending|ends|last four|last 4|finishing)(?: (?:in|with|digits|of|are|is)){0,6}[ :]{0,2}(\d{2,4}|(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[ -]?){3,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]\w{3,5})/gi
const LONG_NUMBER = /\b(?:\d[ -]?){12,18}\d\b/g
const VIN = /\b(?=[A-HJ-NPR-Z0-9]{0,40}\d)(?=[A-HJ-NPR-Z0-9]{0,40}[A-HJ-NPR-Z])[A-HJ-NPR-Z0-9]{17}\b/g
/** Things of the house that are numbered for everybody. */
const HOUSE =
  /\b(?:our|my) (?:\w{1,30} ){0,2}(?:licen[cs]e|permit|registration|tax|insurance|bond|certificate)\b|\blicen[cs]e(?:d)?\b(?! plate)|\b(?:suite|form|publication|section|chapter|article) [a-z]?\d[\w.-]{0,40}$/i
const NOT_NUMBERS =
  /^(?:19|20)\d\d$|^\d{1,2}$|^24-?7$|^\d{1,3}(?:st|nd|rd|th)$|^\d{1,3}-?(?:min|minute|hour|day|week|month|year)s?$|^\d{1,3}[A-Z]?M$/i

function findIdentifiers(scene: ReplyScene): Match<Ruling>[] {
  const { text } = scene.document
  const seen: Match<Ruling>[] = []
  const report = (start: number, end: number, suggestion: string) => {
    const before = text.slice(Math.max(0, start - 30), end)
    if (HOUSE.test(before) || seen.some(one => one.start < end && start < one.end)) return
    seen.push({ start, end, value: { suggestion } })
  }
  for (const match of text.matchAll(NUMBERED)) {
    const number = match[1] ?? ''
    const said = match[0].toLowerCase()
    const short = /^\d{1,2}$/.test(number)
    if (NOT_NUMBERS.test(number) && !(short && /#|number|no\./.test(said))) continue
    if (
      /\b(?:unit|check|report|card|plan|bag|tab|locker|device|app|id|tag)s?\b/.test(said) &&
      !/#|number|no\b|ending/.test(said) &&
      !/[a-z]{0,40}-?\d{3,40}/i.test(number)
    )
      continue
    if (
      /^\d{3}$/.test(number) &&
      /\b(?:repairs?|jobs?|orders|deliveries|tickets|bags|members|students|patients|clients|customers|claims)\b$/.test(
        said.slice(0, -number.length).trim(),
      ) &&
      /s\s*$/.test(said.slice(0, -number.length))
    )
      continue
    if (
      /^\s?(?:minutes?|hours?|days?|percent|%|people|miles|degrees|times|years?|guests|orders|jobs)\b/.test(
        text.slice(match.index + match[0].length).toLowerCase(),
      )
    )
      continue
    if (/^\d{3}-\d{4}$/.test(number)) continue
    report(match.index, match.index + match[0].length, 'this')
  }
  for (const match of text.matchAll(HASH)) {
    const start = match.index + match[0].indexOf('#')
    if (/^#\s?1$/.test(match[1] ?? '')) continue
    report(start, match.index + match[0].length, 'this')
  }
  for (const match of text.matchAll(CODED))
    if (!isOwn(scene.own, match[0])) report(match.index, match.index + match[0].length, 'this')
  for (const match of text.matchAll(ENDING)) report(match.index, match.index + match[0].length, 'your card')
  for (const match of text.matchAll(PLATE))
    if (/\d/.test(match[1] ?? '') && (/[A-Z]/.test(match[1] ?? '') || (match[1] ?? '').length >= 5))
      report(match.index, match.index + match[0].length, 'the vehicle')
  for (const match of text.matchAll(VIN)) report(match.index, match.index + match[0].length, 'the vehicle')
  for (const match of text.matchAll(LONG_NUMBER))
    if (!/^\d{3}-?\d{3}-?\d{4}$/.test(match[0])) report(match.index, match.index + match[0].length, '')
  for (const match of text.matchAll(LETTERED))
    if (!NOT_NUMBERS.test(match[0]) && !/^(?:COVID|A|B|R|MP|WD|W|F|GPT|SPF|ISO|IRS|I|US|H)-?\d{1,4}$/.test(match[0]))
      report(match.index, match.index + match[0].length, 'this')
  const theirs = scene.context.assessment.sensitive.filter(
    detail => detail.id === 'identifier' || detail.id === 'plate' || detail.id === 'card',
  )
  for (const detail of theirs) {
    const number =
      /[A-Z0-9-]{0,40}\d[A-Z0-9-]{0,40}/i.exec(scene.context.review.text.slice(detail.start, detail.end))?.[0] ?? ''
    if (number.length < 3) continue
    for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, at + number.length))
      report(at, at + number.length, 'this')
  }
  return seen
}
