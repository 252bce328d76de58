import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { SensitiveRule } from './sensitive-rule'
import { before, digitsIn, shapes } from './shapes'

const PHONE = /(?<![\w$#.])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)|\d{2,4})(?:[ .-]{1,2}\d{2,5}){1,4}(?![\w%])/g
const COMPACT = /(?<![\w$#.])\d{10}(?!\w)/g
const LOCAL = /^\d{3}[ .-]\d{4}$/
const NORTH_AMERICA = /^(?:\+?1[ .-]?)?(?:\(\d{3}\)|\d{3})[ .-]{1,2}\d{3}[ .-]\d{4}$/
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
const HANDLE = /(?<![\w.@])@[a-z_][\w.]{2,29}/gi
const NAMED_HANDLE =
  /\b(?:venmo|cash ?app|instagram|insta|snapchat|twitter|tiktok|telegram|whatsapp|discord)(?: (?:is|handle|name|account|me|at|as))?[: ]{1,2}(?=[\w.]{0,40}[\d_.])[\w.]{4,30}/gi
const PHONE_WORDS =
  /\b(?:call|phone|cell|mobile|number|text|reach|contact|ring|tel|dial|at|me|on)\W{0,20}(?:\w{1,30}\W{1,20}){0,3}$/

const networks = {
  id: 'contact-network',
  phrases: ['venmo|cashapp|cash|instagram|insta|snapchat|twitter|tiktok|telegram|whatsapp|discord'],
}

/** A way to reach a private person. */
export const contact: SensitiveRule = {
  id: 'contact',
  title: 'Phone, e-mail, handle',
  why: 'Anyone could call or write to this person; give the line of the business instead.',
  example: { marks: 'Call me at 555-0187.', leaves: 'It took 555 days.' },
  cues: [networks],
  *find({ document, hits }) {
    const { text } = document
    if (digitsIn(document) >= 7) {
      yield* shapes(text, PHONE, (found, start) => isPhone(found[0], before(text, start, 40)))
      yield* shapes(text, COMPACT, (_, start) => PHONE_WORDS.test(before(text, start, 40)))
    }
    if (text.includes('@')) {
      yield* shapes(text, MAIL)
      yield* shapes(text, HANDLE)
    }
    if (hits.has(networks)) yield* shapes(text, NAMED_HANDLE)
  },
}

function isPhone(written: string, lead: string): boolean {
  if (LOCAL.test(written)) return written.startsWith('555') || PHONE_WORDS.test(lead)
  if (NORTH_AMERICA.test(written)) return true
  const digits = written.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15 || /^\d{1,2}[ .-]\d{1,2}[ .-]\d{2,4}$/.test(written)) return false
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(written) ||
    !(written.startsWith('+') || written.startsWith('0') || PHONE_WORDS.test(lead))
  )
    return false
  return written.startsWith('+') ? parsePhoneNumberFromString(written)?.isPossible() === true : digits.length >= 9
}
