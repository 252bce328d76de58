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

const LENGTH = 1000
function reply(seed: number): string {
  let text = ''
  for (let at = seed; text.length < LENGTH; at = (at * 7 + seed + 3) % 1009)
    text += `${sentences[at % sentences.length] ?? ''} `
  return text.slice(0, LENGTH)
}

const began = performance.now()
checkReply(reply(1), context)
const first = performance.now() - began

for (let seed = 2; seed < 200; seed++) checkReply(reply(seed), context)
const passed: number[] = []
const worked: number[] = []
for (let seed = 200; seed < 2200; seed++) {
  const text = reply(seed)
  const cpu = process.cpuUsage()
  const from = performance.now()
  checkReply(text, context)
  passed.push(performance.now() - from)
  const { user, system } = process.cpuUsage(cpu)
  worked.push((user + system) / 1000)
}
const at = (times: number[], share: number): string =>
  (times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(2)
console.log(`Check of a reply of ${LENGTH} characters, ${passed.length} different ones after 200 to warm up`)
console.log(
  `by the clock: p50 ${at(passed, 0.5)} ms, p99 ${at(passed, 0.99)} ms; the very first ${first.toFixed(0)} ms`,
)
// On a machine with other work to do the clock counts that work too.
console.log(`of the processor: p50 ${at(worked, 0.5)} ms, p99 ${at(worked, 0.99)} ms`)
