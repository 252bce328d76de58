import type { SensitiveRule } from './sensitive-rule'
import { before, digitsIn, shapes } from './shapes'

const WITH_WORD =
  /\b(?:(?:work|purchase|job|repair|service) order|orders?|invoices?|claims?|policy|accounts?|acct|cases?|tickets?|reservations?|bookings?|confirmation|member(?:ship)?|reference|ref|tracking|file|patient|chart|loan|job|receipt|serial|contract|agreement|rma|po|estimate|quote|customer|rewards|loyalty|account|student|employee|badge|complaint|report|docket|application|prescription|rx|ssn|social security|passport|driver'?s licen[cs]e|permit)(?: (?:number|num|no\.?|id|code|#))?(?: (?:is|was|of|ending in))?[ :,.#-]{1,4}(?=[a-z\d-]{0,15}\d)[a-z]{0,4}-?\d[a-z\d-]{2,15}\b/gi
const HASH = /(?<![\w&])#(?=[a-z\d-]{0,15}\d{2})[a-z]{0,4}-?\d[a-z\d-]{2,15}\b/gi
const BARE_ID = /\b(?:id|number|no\.)(?: is| was)?[ :#]{1,2}(?=[a-z\d-]{0,15}\d{3})[a-z]{0,4}-?\d[a-z\d-]{3,15}\b/gi
const SSN = /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g
const CODE = /\b(?=[A-Z\d-]{0,15}\d)[A-Z]{1,4}-\d{3,10}(?:-\d{1,6})?\b/g
/** Numbers that count or date what the word names: "order 2 pizzas", "case 2019". */
const PLAIN = /[ :,.#-](?:\d{1,2}|(?:19|20)\d\d)$/

const numberWords = {
  id: 'identifier-words',
  phrases: [
    'order|orders|invoice|invoices|claim|claims|policy|account|accounts|acct|case|cases|ticket|tickets|reservation|reservations|booking|bookings|confirmation|member|membership|reference|ref|tracking|file|patient|chart|loan|job|receipt|serial|contract|agreement|rma|po|estimate|quote|customer|rewards|loyalty|student|employee|badge|complaint|report|docket|application|prescription|rx|ssn|security|passport|license|licence|permit|tag|id|number|no',
  ],
}

/** A number under which the business or an insurer keeps this customer. */
export const identifier: SensitiveRule = {
  id: 'identifier',
  title: 'Order, claim, account number',
  why: 'With this number a stranger could pretend to be the customer.',
  example: { marks: 'Order #4471 was cold.', leaves: 'We order 12 dozen a week.' },
  cues: [numberWords],
  *find({ document, hits }) {
    const { text } = document
    if (digitsIn(document) < 2) return
    const named = hits.has(numberWords)
    if (named) yield* shapes(text, WITH_WORD, found => counts(found[0]))
    yield* shapes(
      text,
      HASH,
      (found, start) =>
        !/(?:suite|ste|apt|unit|room|store|location)\.? ?$/.test(before(text, start, 10)) && found[0].length > 3,
    )
    if (named)
      yield* shapes(
        text,
        BARE_ID,
        (_, start) =>
          !/\b(?:phone|cell|call|room|plate|tag|card|code|house|route|apartment|unit)\W{1,20}(?:\w{1,30}\W{1,20})?$/.test(
            before(text, start, 24),
          ),
      )
    yield* shapes(text, SSN)
    yield* shapes(
      text,
      CODE,
      (_, start) => !/\b(?:plate|tag|model|highway|route)\W{1,20}(?:\w{1,30}\W{1,20})?$/.test(before(text, start, 20)),
    )
  },
}

/** "Order 300 wings" counts; a number is an identifier with a mark, a letter, or where nothing countable can be meant. */
const counts = (words: string): boolean => {
  if (PLAIN.test(words) && !/#|number|no\.?|\bid\b/i.test(words)) return false
  return /#|number|num\b|\bno\b|\bid\b|code|[:]/i.test(words) || /\d{4}|[a-z]-?\d{2,}$/i.test(words)
}
