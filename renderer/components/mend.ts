import type { Finding } from '../../shared/models/reply'
import type { Span } from '../../shared/text/span'

/** A mend ready to be made: the words that go and those that come. */
export type Mend = { readonly span: Span; readonly words: string }

/** How to mend a finding in a text; words that are taken out do not leave two spaces behind. */
export function mendOf(text: string, finding: Finding): Mend | undefined {
  if (finding.suggestion === undefined) return undefined
  const { start, end, suggestion } = finding
  if (suggestion.trim() !== '') return { span: { start, end }, words: suggestion }
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (after === ' ' && (start === 0 || before === ' ' || before === '\n'))
    return { span: { start, end: end + 1 }, words: '' }
  if (before === ' ' && (end === text.length || /[\s.,;:!?]/.test(after)))
    return { span: { start: start - 1, end }, words: '' }
  return { span: { start, end }, words: '' }
}
