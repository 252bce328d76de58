import type { Span } from '../../shared/text/span'

/** Words to mark; `kind` is the class of their line (`mark-private`, …). */
export type Mark = Span & { readonly kind: string }

/** A stretch of text under the same marks; none for plain text. */
export type Segment = { readonly text: string; readonly start: number; readonly marks: readonly Mark[] }

/** Cuts a stretch of a text where marks begin and end, so that overlapping marks need no nesting. Empty marks are left out. */
export function markedSegments(text: string, marks: readonly Mark[], within: Span = whole(text)): Segment[] {
  const shown = marks.filter(mark => mark.start < mark.end && mark.start < within.end && mark.end > within.start)
  const cuts = new Set<number>([within.start, within.end])
  for (const mark of shown) {
    cuts.add(Math.max(mark.start, within.start))
    cuts.add(Math.min(mark.end, within.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  const waiting = [...shown].sort((a, b) => b.start - a.start)
  let active: Mark[] = []
  const segments: Segment[] = []
  for (const [index, start] of places.entries()) {
    const end = places[index + 1]
    if (end === undefined) break
    active = active.filter(mark => mark.end > start)
    for (let next = waiting.at(-1); next && next.start <= start; next = waiting.at(-1)) {
      waiting.pop()
      active.push(next)
    }
    segments.push({ text: text.slice(start, end), start, marks: [...active] })
  }
  return segments
}

const whole = (text: string): Span => ({ start: 0, end: text.length })

/** The paragraphs of a text, without the empty lines between them. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = []
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const character = text.charAt(index)
    if (index < text.length && character !== '\n' && character !== '\r') continue
    if (text.slice(start, index).trim() !== '') paragraphs.push({ start, end: index })
    start = index + 1
  }
  return paragraphs
}
