const TRANSLATED = '(Translated by Google)'
const ORIGINAL = '(Original)'

/** Takes Google's machine translation apart from the words of the reviewer, in whichever order they stand. */
export function splitTranslation(comment: string): { readonly text: string; readonly translation?: string } {
  const at = comment.indexOf(TRANSLATED)
  if (at < 0) return { text: comment }
  const before = comment.slice(0, at).trim()
  const after = comment.slice(at + TRANSLATED.length)
  const original = before === '' ? after.indexOf(ORIGINAL) : -1
  if (original >= 0)
    return { text: after.slice(original + ORIGINAL.length).trim(), translation: after.slice(0, original).trim() }
  const translation = after.trim()
  return before === '' ? { text: translation } : { text: before, translation }
}
