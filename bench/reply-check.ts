import { assess } from '../shared/assessment/assess'
import type { Profile } from '../shared/models/profile'
import { checkReply, type ReplyContext } from '../shared/reply-check/check-reply'

const profile: Profile = {
  businessName: 'Juniper Table',
  trade: 'dentist',
  regulated: true,
  phone: '555-0127',
  email: 'hello@junipertable.example',
  signature: 'Tess, owner',
  staff: ['Tess', 'Marco'],
}
const review = {
  platform: 'google',
  author: 'Dana P.',
  rating: { kind: 'stars', value: 2 },
  text: 'We waited an hour, the crown hurt, the desk was rude and the bill was not what I was told.',
} as const
const context: ReplyContext = {
  profile,
  review,
  assessment: assess({ ...review, date: { value: '2026-05-01', precision: 'day', raw: '2026-05-01' } }),
  earlierReplies: [
    'Thank you for writing. A long wait is no way to start a visit and I would like to talk, 555-0127.',
    'An hour is far too long. Please call me at 555-0127.',
  ],
}

/** Sentences of owners, calm and not; a reply is a row of them with about a thousand characters. */
const sentences = `
Thank you for telling us about the wait at the front desk.
An hour is far too long and I am sorry that nobody said a word.
We have added a second person to the phones in the mornings.
Our records show that your appointment was moved twice.
Please call me at 555-0127 so that I can hear the whole story.
As per our policy, fees are due at the time of the visit.
I hope the crown feels better and that your husband is well.
This has never happened before and most people love us.
If you update your review, the next cleaning is on us.
We keep recordings of everything that is said at the desk.
The printer was down, two people called out and the supplier was late.
I would like to go over the bill with you in private.
Had you read the sheet, none of this would have happened.
The new schedule leaves ten minutes between one person and the next.
Nobody should be spoken to like that, and I have talked with everyone here.
We do our best to make each person feel at home.
A lukewarm welcome is not what we stand for, and it bothers me.
There is a sign at the door now and a bell on the counter.`
  .trim()
  .split('\n')

/** Characters of a reply, and milliseconds that a check of it may take in 99 of 100 cases. */
const LENGTH = 1000
const LIMIT = 4

function reply(seed: number): string {
  let text = ''
  for (let at = seed; text.length < LENGTH; at = (at * 7 + seed + 3) % 1009)
    text += `${sentences[at % sentences.length] ?? ''} `
  return text.slice(0, LENGTH)
}

/** Milliseconds of one kind of work: the middle, and what 99 of 100 stay under. */
type Spread = { readonly middle: number; readonly most: number }

/** What checks of replies cost; `ofLimit` is their 99th percentile of the processor as a share of the four milliseconds. */
export type ReplyCheckFigures = {
  readonly checks: number
  /** The very first check, which makes the rules ready, by the clock. */
  readonly first: number
  readonly clock: Spread
  readonly processor: Spread
  readonly ofLimit: number
}

/**
 * Checks replies of a thousand characters, no two alike, under the same open review, as the editor does. What warms up
 * does not count.
 * On a machine with other work to do the clock counts that work too; the processor's time counts every thread of this
 * process, so its garbage collector is in it.
 */
export function measureReplyCheck(checks = 2000): ReplyCheckFigures {
  const began = performance.now()
  checkReply(reply(1), context)
  const first = performance.now() - began
  const warm = checks
  for (let seed = 2; seed < warm; seed++) checkReply(reply(seed), context)
  const clock: number[] = []
  const processor: number[] = []
  for (let seed = warm; seed < warm + checks; seed++) {
    const text = reply(seed)
    const cpu = process.cpuUsage()
    const from = performance.now()
    checkReply(text, context)
    clock.push(performance.now() - from)
    const { user, system } = process.cpuUsage(cpu)
    processor.push((user + system) / 1000)
  }
  const { most } = spread(processor)
  return { checks, first, clock: spread(clock), processor: spread(processor), ofLimit: most / LIMIT }
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return { middle: at(0.5), most: at(0.99) }
}

/** The figures as lines to print. */
export function replyCheckLines({ checks, first, clock, processor, ofLimit }: ReplyCheckFigures): string {
  const words = ({ middle, most }: Spread) => `p50 ${middle.toFixed(2)} ms, p99 ${most.toFixed(2)} ms`
  return [
    `Check of a reply of ${LENGTH.toLocaleString('en-US')} characters, ${checks} different ones, the rules warm`,
    `by the clock: ${words(clock)}; the very first ${first.toFixed(0)} ms`,
    `of the processor: ${words(processor)}; ${(ofLimit * 100).toFixed(0)} % of the ${LIMIT} ms that are allowed`,
  ].join('\n')
}
