import nlp from 'compromise'
import type { Profile } from '../models/profile'

/** Whose names may come up in a reply. All in lower case. */
export type People = {
  /** Words of the staff list, the signature and the business's name. */
  readonly own: ReadonlySet<string>
  /** First names as the review shows them: one, or two of "Kit & Rowan". */
  readonly shown: ReadonlySet<string>
  /** Surnames as the review shows them. */
  readonly surnames: ReadonlySet<string>
}

/** Reads the names of the business's people from the profile and those of the writer from the display name. */
export function readPeople(profile: Profile, author: string): People {
  const own = new Set(
    wordsOf([profile.businessName, profile.signature, ...profile.staff].join(' ')).map(word =>
      word.replace(/['’]s$/, ''),
    ),
  )
  const shown = new Set<string>()
  const surnames = new Set<string>()
  for (const person of author.split(/[&+,]|\band\b/i)) {
    const parts = person
      .replaceAll(/\([^)]{0,200}\)/g, ' ')
      .split(/[\s_.\d]+/)
      .filter(part => /^\p{L}[\p{L}'’-]+$/u.test(part) && !TITLES.has(part.toLowerCase()))
    const names = parts.map(part => part.toLowerCase())
    const alone = isInitialed(person, names) || startsWithTitle(person)
    for (const [at, name] of names.entries()) {
      const nickname = at > 0 && isFirstName(name) && !isFirstName(names[0] ?? '') && !isSurname(name)
      if ((at === 0 && !alone) || nickname) shown.add(name)
    }
    const surname = parts.at(-1)
    const initialFirst = isInitialed(person, names)
    if (surname === undefined || shown.has(surname.toLowerCase())) continue
    if (initialFirst || startsWithTitle(person) || (names.length >= 2 && looksLikeSurname(surname, names)))
      surnames.add(surname.toLowerCase())
  }
  return { own, shown, surnames }
}

/** Whether a word is known as a given name; words that are also everyday words ("Grace", "Will") are not. */
export const isFirstName = (word: string): boolean => {
  const lower = word.toLowerCase()
  return (NAME_TAGS.has(tagOf(lower)) && !EVERYDAY.has(lower)) || MORE_NAMES.has(lower)
}

/** Whether a word is known as a family name. */
export const isSurname = (word: string): boolean => tagOf(word.toLowerCase()) === 'LastName'

/** "Camel Coat" is no surname; "Wes Hartnell" and "Proud Olsen" have one. */
function looksLikeSurname(surname: string, names: readonly string[]): boolean {
  if (!/^\p{Lu}/u.test(surname)) return false
  const first = names[0] ?? ''
  return isFirstName(first) || isSurname(surname) || (tagOf(surname.toLowerCase()) === '' && tagOf(first) === '')
}

const { lexicon } = (
  nlp.model() as { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } }
).one
function tagOf(word: string): string {
  if (!Object.hasOwn(lexicon, word)) return ''
  const tag = lexicon[word]
  return typeof tag === 'string' ? tag : (tag?.[0] ?? '')
}

/** "B. Hatch", "M. Reyes": the one long word is the family name. */
const isInitialed = (person: string, names: readonly string[]): boolean =>
  names.length === 1 && /^\p{Lu}\.?\s+(?:\p{Lu}\.?\s*)?\p{Lu}\p{L}+/u.test(person.trim())
const startsWithTitle = (person: string): boolean => TITLES.has((person.trim().split(/[.\s]/)[0] ?? '').toLowerCase())
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []

/** Forms of address that stand before a family name. */
export const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'sir',
  'madam',
  'lt',
  'capt',
  'sgt',
  'rev',
])
const NAME_TAGS = new Set(['FirstName', 'MaleName', 'FemaleName', 'Person'])
/** Given names that begin sentences as everyday words far more often. */
const EVERYDAY = new Set(
  'art bill chance dawn drew faith frank grace guy honey hope joy may melody mark misty page pat patience ray rich rob rose sandy sterling sue summer sunny van will april june august angel star an so see long young ha my happy gene don dean chase grant lane miles wade colt jack buck rusty norm holly ivy jean penny ginger olive pearl ruby amber crystal jade opal daisy lily violet poppy iris robin earl duke major christian troy paris sydney page'.split(
    ' ',
  ),
)
/** Given names that the word list of compromise lacks. */
const MORE_NAMES = new Set(
  'priya bex anong corazon sunita imani yusuf elin thandi kwame anh minh ravi deepa aisha fatima mei hiro yuki olu chidi lupe paz xiomara raj anika arjun zoë zoe josé maría renée andré sofía jo bree marge max bella rex luna biscuit charlie rocky milo teddy ollie gizmo fluffy mittens whiskers rosco roscoe fido bailey tucker ziggy simba nala coco oreo pepper shadow finn levi ezra jayden aiden kayden mila aria luca mateo nico ximena yara kai noor idris leila amir omar hassan zara asha nia keisha tamika latoya deshawn jamal darnell tyrone lakisha giorgos olga svetlana pavel tomasz ewa agnieszka wei xiu jin soo hye jae'.split(
    ' ',
  ),
)
