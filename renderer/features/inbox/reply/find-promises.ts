/** A "we will …" of a reply, and the day (`YYYY-MM-DD`) by which it should be kept. */
export type FoundPromise = { readonly text: string; readonly dueOn: string }

const says =
  /\b(?:we|i)(?:['’]ll| will| are going to|['’]re going to| am going to|['’]m going to)\s{1,20}(?!not\b|never\b)/i

/** What "will" introduces without promising a deed. */
const courtesies =
  /(?:['’]ll| will)\s{1,20}(?:gladly\s{1,20}|happily\s{1,20})?(?:be\s{1,20}(?:glad|happy|here|there|delighted|pleased|thinking|looking forward)|hope|miss|see you|welcome|pass\b.{0,40}\bon\b|say\b|let\b.{0,20}\bknow\b)/i

const defaultDays = 14

/**
 * The promises of a reply, one per sentence, as they stand in it.
 * @param today the day of the approval, `YYYY-MM-DD`; "tomorrow", "this week" and the like count from it
 */
export function findPromises(reply: string, today: string): FoundPromise[] {
  return sentencesOf(reply)
    .filter(sentence => says.test(sentence) && !courtesies.test(sentence))
    .map(text => ({ text, dueOn: addDays(today, daysIn(text)) }))
}

function daysIn(sentence: string): number {
  if (/\b(?:today|tonight|right away|at once)\b/i.test(sentence)) return 0
  if (/\btomorrow\b/i.test(sentence)) return 1
  if (/\b(?:this|within a|within the) week\b/i.test(sentence)) return 7
  if (/\b(?:this|within a|within the) month\b/i.test(sentence)) return 30
  return defaultDays
}

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
