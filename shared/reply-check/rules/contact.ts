import type { Match } from '../../text/rule'
import { digitsOf, isOwn, PHONE_LIKE } from '../own-details'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** The customer's phone, e-mail or handle. */
export const contact: ReplyRule = {
  id: 'contact',
  title: 'Phone, e-mail, handle',
  severity: 'block',
  message: 'Strangers could call or write to them.',
  why: 'A customer’s number or address in public invites calls, spam and worse. Give your own line instead; that one is never marked.',
  source: 'G8, F2',
  readOn: '2026-11-24',
  example: { marks: 'We wrote to dana@mailbox.example twice.', leaves: 'Please call us at 555-0110.' },
  find: findContacts,
}

const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}[ ]?(?:@|\(at\)|\[at\]| at )[ ]?[\p{L}\p{N}-]{1,63}(?:(?:\.|[ ]?\(dot\)[ ]?| dot )[\p{L}\p{N}-]{2,24}){1,3}(?![\p{L}\p{N}])/gu
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{2,30}/gu
const WRITTEN_HANDLE =
  /\b(?:your|their|his|her) (?:\w{1,30} )?(?:instagram|insta|twitter|tiktok|facebook|venmo|snapchat|handle|username)(?: (?:handle|account|page|name|profile))?,? (?:is |was )?@?([a-z0-9_.]{4,30})\b/gi
const PARTIAL =
  /\b(?:phone|cell|mobile|number|line)\b[^.!?\n]{0,24}\b(?:ending|ends)(?: in| with)? (?:\d{2,4}|\w{1,30}-\w{1,30})/gi
const SHORT_PHONE = /\b555[- ]?\d{4}\b|\b\d{3}[-.]\d{4}\b/g

function findContacts(scene: ReplyScene): Match<Ruling>[] {
  const { text } = scene.document
  const found: Match<Ruling>[] = []
  const add = (start: number, said: string) => {
    const end = start + said.trimEnd().length
    if (isOwn(scene.own, said) || found.some(one => one.start < end && start < one.end)) return
    found.push({ start, end, value: {} })
  }
  if (/@|\(at\)|\[at\]| dot /i.test(text))
    for (const match of text.matchAll(EMAIL))
      if (!/ at /.test(match[0]) || /\bdot\b|\.(?:com|net|org|example|edu)\b/.test(match[0])) add(match.index, match[0])
  for (const match of text.matchAll(HANDLE)) add(match.index, match[0])
  for (const match of text.matchAll(WRITTEN_HANDLE)) if (/[_.\d]/.test(match[1] ?? '')) add(match.index, match[0])
  for (const match of text.matchAll(PARTIAL)) add(match.index, match[0])
  for (const match of text.matchAll(PHONE_LIKE)) {
    const digits = digitsOf(match[0])
    if (
      digits.length < 7 ||
      digits.length > 15 ||
      NO_PHONE.test(match[0]) ||
      /[#$A-Za-z-]/.test(text.charAt(match.index - 1))
    )
      continue
    if (
      /(?:order|invoice|claim|policy|account|case|ticket|tracking|vin|file|reservation|confirmation|booking|reference|no\.?|number|#) ?#?(?:number|no\.?)?:? ?$/i.test(
        text.slice(Math.max(0, match.index - 24), match.index),
      ) &&
      !/phone|cell|mobile|(?:your|the|a|her|his) number ?$/i.test(
        text.slice(Math.max(0, match.index - 24), match.index),
      )
    )
      continue
    if (digits.length > 10 && !match[0].startsWith('+') && !match[0].startsWith('1')) continue
    add(match.index, match[0])
  }
  for (const match of text.matchAll(SHORT_PHONE)) add(match.index, match[0])
  return found
}

/** Dates, ranges of years and plain long numbers. */
const NO_PHONE =
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^(?:19|20)\d\d[-–](?:19|20)\d\d$|^(?:19|20)\d\d-\d\d-\d\d$|^\d{7}$|^\d{8,9}$/
