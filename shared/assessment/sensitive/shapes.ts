import type { Match } from '../../text/rule'
import type { TextDocument } from '../../text/document'
import { perDocument } from '../../text/per-document'

/** Every place of a shape in a text, as matches; the shape must be global. `keep` looks at the words and their place. */
export function shapes(
  text: string,
  shape: RegExp,
  keep: (found: RegExpExecArray, start: number) => boolean = () => true,
): readonly Match<true>[] {
  const matches: Match<true>[] = []
  shape.lastIndex = 0
  for (let found = shape.exec(text); found; found = shape.exec(text))
    if (keep(found, found.index)) matches.push({ start: found.index, end: shape.lastIndex, value: true })
  return matches
}

/** Up to so many characters before a place, in lower case, within its paragraph. */
export function before(text: string, at: number, reach: number): string {
  const head = text.slice(Math.max(0, at - reach), at)
  return head.slice(head.lastIndexOf('\n') + 1).toLowerCase()
}

/** Up to so many characters after a place, in lower case, within its paragraph. */
export function after(text: string, at: number, reach: number): string {
  const tail = text.slice(at, at + reach)
  const end = tail.indexOf('\n')
  return (end < 0 ? tail : tail.slice(0, end)).toLowerCase()
}

/** The sentence around a place, in lower case. */
export function sentenceAround({ text, sentences }: TextDocument, at: number): string {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const found = sentences[low]
  return found ? text.slice(found.start, found.end).toLowerCase() : ''
}

/** How many digits a text has: without any, most shapes need not be looked for. */
export const digitsIn = (document: TextDocument): number => digits.of(document)

const digits = perDocument(({ text, tokens }) => {
  let count = 0
  for (const { start, end } of tokens)
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code >= 48 && code <= 57) count++
    }
  return count
})
