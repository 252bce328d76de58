import firstNameWords from '../../resources/lexicons/first-names.json'

const firstNames: ReadonlySet<string> = new Set(firstNameWords.words.names)
/** Given names that are also words or surnames: names only where nothing but an initial follows. */
const doubtfulNames: ReadonlySet<string> = new Set(firstNameWords.words.sometimes)

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word) && firstNames.has(word.toLowerCase())
const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word)
const isSurname = (word: string): boolean => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word)

/**
 * The first name under which a reviewer may be greeted, exactly as the site shows it, or undefined.
 * Nicknames, handles, titles and descriptions ("Tenants of 40", "Late Kate") are no names.
 */
export function shownFirstName(author: string): string | undefined {
  if (author.length > 60) return undefined
  const words = author.trim().split(/\s+/)
  const [first = '', second, third] = words
  if (words.length === 3 && second && third && /^(?:&|and|\+)$/.test(second))
    return isName(first) && isName(third) ? `${first} and ${third}` : undefined
  if (words.length > 3) return undefined
  const rest = words.slice(1)
  if (isName(first)) return rest.every(isSurname) ? first : undefined
  return doubtfulNames.has(first.toLowerCase()) && /^\p{Lu}\p{Ll}+$/u.test(first) && rest.every(isInitial)
    ? first
    : undefined
}
