/** A "we will …" of a reply, and the day (`YYYY-MM-DD`) by which it should be kept. */
export type FoundPromise = { readonly text: string; readonly dueOn: string }

/** Who will do it: the owner, somebody of the house, or the thing that will be mended. */
const ways: readonly RegExp[] = [
  /\b(?:we|i)(?:['’]ll| will| shall| are going to|['’]re going to| am going to|['’]m going to| (?:promise|plan|intend) to|['’](?:re|m) planning to| are planning to| am planning to)\s{1,20}(?!not\b|never\b)/i,
  /\b(?:our|my|the) (?:[\p{L}-]{1,30} )?(?:manager|team|chef|office|partner|foreman|supervisor|crew|kitchen|technician|desk|staff) will\s{1,20}(?!not\b|never\b)/iu,
  /\b(?:you can expect|you may expect|please expect|expect (?:a|our|my|to hear)|you(?:['’]ll| will) (?:hear from|get a (?:call|reply|letter|message)|have (?:a|an|the|our|your|my)|see (?:a|an|the) (?:new|change|difference)))\b/i,
  /\bwill be (?:replaced|repaired|fixed|changed|repainted|painted|cleaned|moved|installed|ready|back|open|updated|corrected|refunded|sent|in place|delivered|finished|done)\b/i,
]

/** What "will" introduces without promising a deed. */
const courtesies =
  /(?:['’]ll| will| are going to| am going to|['’][rm]e? going to)\s{1,20}(?:gladly\s{1,20}|happily\s{1,20}|always\s{1,20})?(?:be\s{1,20}(?:glad|happy|here|there|delighted|pleased|thinking|looking forward|sorry|honest|waiting)|hope|miss|see you|welcome|pass\b.{0,40}\bon\b|say\b|let\b.{0,20}\bknow\b|remember|understand|take your word|admit|have you back|never)/i

const defaultDays = 14

/**
 * The promises of a reply, one per sentence, as they stand in it.
 * @param today the day of the approval, `YYYY-MM-DD`; "tomorrow", "by Friday" and the like count from it
 */
export function findPromises(reply: string, today: string): FoundPromise[] {
  return sentencesOf(reply)
    .filter(sentence => ways.some(way => way.test(sentence)) && !courtesies.test(sentence) && !sentence.endsWith('?'))
    .map(text => ({ text, dueOn: addDays(today, daysIn(text, today)) }))
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const unitDays = { hour: 1 / 24, day: 1, week: 7, month: 30 } as const

function daysIn(sentence: string, today: string): number {
  if (/\b(?:today|tonight|right away|at once|this (?:morning|afternoon|evening))\b/i.test(sentence)) return 0
  if (/\btomorrow\b/i.test(sentence)) return 1
  const [, count = '', unit] =
    /\b(?:in|within|over) (?:the next |the coming |about |at most )?(\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten)[ -](hour|day|week|month)s?\b/i.exec(
      sentence,
    ) ?? []
  if (unit) return Math.ceil(countOf(count) * unitDays[unit.toLowerCase() as keyof typeof unitDays])
  const [, weekday] =
    /\b(?:by|on|before|until|this|next|of|from|starting) (?:the end of )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/i.exec(
      sentence,
    ) ?? []
  if (weekday) return daysUntil(weekday.toLowerCase(), today)
  if (/\b(?:this|the|next) week\b/i.test(sentence)) return /\bnext week\b/i.test(sentence) ? 14 : 7
  if (/\b(?:this|the|next) month\b/i.test(sentence)) return /\bnext month\b/i.test(sentence) ? 60 : 30
  return defaultDays
}

const countOf = (words: string): number =>
  /^\d/.test(words) ? Number(words) : Math.max(1, numbers.indexOf(words.toLowerCase()) + 1)

/** Days until the next such day of the week; on that very day it is the one of next week. */
const daysUntil = (weekday: string, today: string): number =>
  ((weekdays.indexOf(weekday) - new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7) + 1

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Cuts after a stop that white space follows, and at line breaks. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s|\n/)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '')
}
