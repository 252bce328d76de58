import type { Assessment, UrgencySignal } from '../models/assessment'
import { readDocument } from '../text/document'
import type { Span } from '../text/span'

/** What the list shows of a review: at most two lines, with the words to mark (offsets into `text`). */
export type Excerpt = { readonly text: string; readonly mark?: Span }

/** About two lines of the widest list, in characters. */
const longest = 150

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

/** Letters on either side of a stretch in which its sentence is looked for. */
const reach = 1500

/** The sentence that holds a stretch, or the sentences that it spans, with their punctuation. */
export function sentenceAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - reach)
  const { sentences } = readDocument(text.slice(from, span.end + reach))
  const touched = sentences.filter(({ start, end }) => end + from > span.start && start + from < span.end)
  let start = Math.min(span.start, (touched[0]?.start ?? span.start - from) + from)
  let end = Math.max(span.end, (touched.at(-1)?.end ?? 0) + from)
  // A quotation mark or a stop belongs to the sentence that it touches.
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--
  while (end < text.length && /\S/.test(text.charAt(end))) end++
  return { start, end }
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
