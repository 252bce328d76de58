/**
 * About how many letters a site shows of an answer before "read more". No site states it; where it lies depends on the
 * reader's window, so a reply should say what matters before it.
 */
export const shownLetters = 220

/** What readers see of a text before they ask for more; undefined where they see all of it. */
export function beforeReadMore(text: string, letters = shownLetters): string | undefined {
  const plain = text.replace(/\s{0,20}\n\s{0,20}/g, '\n').trim()
  if (plain.length <= letters) return undefined
  const end = Math.max(plain.lastIndexOf(' ', letters), plain.lastIndexOf('\n', letters))
  return plain.slice(0, end > letters / 2 ? end : letters).replace(/[\s.,;:!?]{1,9}$/, '')
}
