import type { Assessment, UrgencySignal } from '../models/assessment'
import type { Span } from '../text/span'

/** What the list shows of a review: at most two lines, with the words to mark (offsets into `text`). */
export type Excerpt = { readonly text: string; readonly mark?: Span }

/** About two lines of the widest list, in characters. */
const longest = 150
const breaks = /[.!?…。\n\r]/

/** The sentence that made a review urgent, with its words marked; else the beginning of the text. */
export function excerptOf(text: string, assessment: Assessment): Excerpt {
  const signal = firstOfTier(assessment)
  if (!signal) return { text: oneLine(cutAt(text.trimStart(), longest)) }
  const sentence = sentenceAround(text, signal)
  const shown = windowAround(sentence, signal)
  const body = text.slice(shown.start, shown.end)
  const before = shown.start > sentence.start ? '…' : ''
  const after = shown.end < sentence.end ? '…' : ''
  const mark = {
    start: Math.max(signal.start, shown.start) - shown.start + before.length,
    end: Math.min(signal.end, shown.end) - shown.start + before.length,
  }
  return { text: before + oneLine(body) + after, mark }
}

function firstOfTier(assessment: Assessment): UrgencySignal | undefined {
  if (assessment.urgency.tier === 3) return undefined
  return assessment.urgency.signals.find(signal => signal.tier === assessment.urgency.tier && signal.end > signal.start)
}

/** The sentence that holds a stretch, without the white space around it. */
export function sentenceAround(text: string, span: Span): Span {
  let start = Math.min(span.start, text.length)
  while (start > 0 && !endsSentence(text, start - 1)) start--
  let end = Math.max(Math.min(span.end, text.length), start)
  while (end < text.length && !endsSentence(text, Math.max(end - 1, span.start))) end++
  while (start < span.start && /\s/.test(text.charAt(start))) start++
  while (end > span.end && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** A stop counts as the end of a sentence when white space follows: "Dr. No" is cut too early at worst, "4.5" never. */
function endsSentence(text: string, index: number): boolean {
  const character = text.charAt(index)
  if (!breaks.test(character)) return false
  return character === '\n' || character === '\r' || index + 1 >= text.length || /[\s"”’)]/.test(text.charAt(index + 1))
}

function windowAround(sentence: Span, mark: Span): Span {
  if (sentence.end - sentence.start <= longest) return sentence
  const room = Math.max(0, longest - (mark.end - mark.start))
  const start = Math.max(sentence.start, mark.start - Math.floor(room / 3))
  return { start, end: Math.min(sentence.end, Math.max(start + longest, Math.min(mark.end, start + 2 * longest))) }
}

function cutAt(text: string, length: number): string {
  if (text.length <= length) return text.trimEnd()
  const cut = text.lastIndexOf(' ', length)
  return `${text.slice(0, cut > length / 2 ? cut : length).trimEnd()}…`
}

/** Each break becomes one space, so that offsets stay. */
const oneLine = (text: string) => text.replace(/[\n\r\t]/g, ' ')
