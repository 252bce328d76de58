const translatedFirst = /^\s*\(Translated by Google\)\s*([\s\S]*?)\s*\(Original\)\s*([\s\S]*)$/
const originalFirst = /^([\s\S]*?)\s*\(Translated by Google\)\s*([\s\S]*)$/

/** Takes Google's machine translation apart from the words of the reviewer, in whichever order they stand. */
export function splitTranslation(comment: string): { readonly text: string; readonly translation?: string } {
  if (!comment.includes('(Translated by Google)')) return { text: comment }
  const first = translatedFirst.exec(comment)
  if (first) return { text: first[2]?.trim() ?? '', translation: first[1]?.trim() ?? '' }
  const second = originalFirst.exec(comment)
  const [text, translation] = [second?.[1]?.trim() ?? '', second?.[2]?.trim() ?? '']
  return text === '' ? { text: translation } : { text, translation }
}
