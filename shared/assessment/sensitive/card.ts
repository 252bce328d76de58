import type { SensitiveRule } from './sensitive-rule'
import { digitsIn, shapes } from './shapes'

const NUMBER = /(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])/g
const ENDING =
  /\b(?:(?:my|our|his|her|the|a)? ?(?:visa|mastercard|master card|amex|american express|discover|debit|credit|card|account|one|number)(?: card)?(?: that)?,? )?(?:ending|ends|ended)(?: (?:in|with|on))? ?(?:in )?[#x*.…]{0,4}\d{3,4}\b/gi
const CARD_DIGITS =
  /\b(?:visa|mastercard|amex|debit card|credit card|card number|card no\.?|card|bank card)(?: (?:number|no\.?|is|was|#))?[ :,]{1,2}[#x*.…-]{0,12} ?\d{4}(?!\d|[-.,]\d)\b/gi
const LAST_FOUR =
  /\blast (?:four|4)(?: digits?)?(?: (?:are|is|were|of (?:my|the) card(?: are| is)?))?[ :,]{1,2}\d{4}\b/gi

const cardWords = { id: 'card-words', phrases: ['ending|ends|ended|visa|mastercard|amex|card|last'] }

/** Digits of a payment card, even four of them. */
export const card: SensitiveRule = {
  id: 'card',
  title: 'Card digits',
  why: 'Even the last four digits help someone who pretends to be this customer.',
  example: { marks: 'My card ending 4417 was charged.', leaves: 'They take every card.' },
  cues: [cardWords],
  *find({ document, hits }) {
    const { text } = document
    const digits = digitsIn(document)
    if (digits < 3) return
    if (digits >= 13) yield* shapes(text, NUMBER, found => passesChecksum(found[0].replace(/\D/g, '')))
    if (!hits.has(cardWords)) return
    yield* shapes(text, ENDING)
    yield* shapes(text, CARD_DIGITS)
    yield* shapes(text, LAST_FOUR)
  },
}

/** The checksum of card numbers (ISO/IEC 7812, Luhn). */
function passesChecksum(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48
    const doubled = place % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
