import type { Match } from '../../text/rule'
import { beginsWithCapital } from '../neighbourhood'
import { isFirstName, isSurname, TITLES } from '../people'
import type { ReplyRule, ReplyScene, Ruling } from '../reply-rule'

/** A surname or a full name; any name in a regulated trade; a real name behind a nickname. */
export const customerName: ReplyRule = {
  id: 'customer-name',
  title: 'A customer’s name',
  severity: 'block',
  message: 'It says in public who wrote this.',
  why: 'Use the first name as the review shows it, and nothing more. In health, law, finance and schools a name alone confirms that somebody is a customer. A practice paid $23,000 for the full names of people who wrote under nicknames.',
  source: 'L5, L6',
  readOn: '2026-11-24',
  example: { marks: 'Hi Marguerite Olsen, thank you for writing.', leaves: 'Hi Marguerite, thank you for writing.' },
  find: scene => [...findNames(scene), ...findHouseholds(scene)],
}

/** A name as the owner typed it, with where it stands. */
type Name = { readonly first: number; readonly last: number; readonly words: readonly string[] }

function* findNames(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { tokens, text } = scene.document
  const { own, shown, surnames } = scene.people
  for (const name of capitalised(scene)) {
    const lower = name.words.map(word => word.toLowerCase().replace(/['’]s$/, ''))
    const head = lower[0] ?? ''
    const start = tokens[name.first]?.start ?? 0
    const end = tokens[name.last]?.end ?? 0
    const titled = TITLES.has(head)
    const people = titled ? lower.slice(1) : lower
    if (people.length === 0) continue
    const first = people[0] ?? ''
    if (people.every(word => own.has(word)) || (titled && people.some(word => own.has(word)))) {
      // "Joan" on both sides: only a greeting can mean the writer.
      if (!(shown.has(first) && isAddressed(scene, name) && scene.regulated)) continue
    }
    const span = { start, end }
    const given = shown.has(first)
      ? text.slice(
          tokens[titled ? name.first + 1 : name.first]?.start ?? start,
          tokens[titled ? name.first + 1 : name.first]?.end ?? end,
        )
      : ''
    const addressed = isAddressed(scene, name)
    const found = (suggestion?: string): Match<Ruling> => ({
      ...span,
      value: suggestion === undefined ? {} : { suggestion },
    })

    if (
      people.some(word => surnames.has(word) && !own.has(word)) &&
      (!shown.has(first) || people.length > 1 || !isOnlyName(scene))
    ) {
      yield found(scene.regulated ? undefined : given)
      continue
    }
    if (isAnimal(scene, name)) continue
    if (scene.document.tokens[name.first - 1]?.word === 'little' && isFirstName(first) && !own.has(first)) {
      yield found()
      continue
    }
    if (titled) {
      if (DOCTORS.has(head) && scene.reviewWords.has(people.at(-1) ?? '') && !addressed) continue
      if (addressed || !DOCTORS.has(head)) yield found()
      continue
    }
    if (scene.regulated) {
      if (
        shown.has(first) &&
        (addressed || isFirstName(first) || !EVERYDAY_NAMES.has(first)) &&
        !(name.first === sentenceFirst(scene, name.first) && !addressed && !isFirstName(first))
      ) {
        yield found()
        continue
      }
      if (
        isFirstName(first) &&
        !own.has(first) &&
        !(people.length === 1 && scene.reviewWords.has(first) && staffLike(scene, name.first))
      ) {
        yield found()
        continue
      }
    }
    if (shown.has(first) && people.length === 1) continue
    if (
      addressed &&
      !GENERIC.has(first) &&
      (isFirstName(first) || (people.length > 1 && name.first !== sentenceFirst(scene, name.first))) &&
      !own.has(first)
    ) {
      yield found()
      continue
    }
    if (
      people.length >= 2 &&
      isFirstName(first) &&
      !own.has(first) &&
      (isSurname(people[1] ?? '') || !PLACE_WORDS.has(people[1] ?? '')) &&
      !scene.own.words.includes(people.join(' '))
    )
      yield found()
  }
}

/** Runs of capitalised words that can be a name: not the first word of a sentence alone, unless it is a known name. */
function capitalised(scene: ReplyScene): Name[] {
  const { tokens, text } = scene.document
  const names: Name[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (at >= scene.signatureFrom) break
    if (!isCapital(scene, at)) continue
    const starts = tokens[at]?.sentence !== tokens[at - 1]?.sentence
    const word = tokens[at]?.word.replace(/'s$/, '') ?? ''
    const titled = TITLES.has(word)
    let last = at
    while (
      last < at + 3 &&
      isCapital(scene, last + 1) &&
      tokens[last + 1]?.sentence === tokens[at]?.sentence &&
      /^[.\s]{0,2}$/.test(text.slice(tokens[last]?.end ?? 0, tokens[last + 1]?.start ?? 0))
    )
      last++
    let first = at
    // "Hi Dana", "Dear Ms. Pike", "Thanks Manny": the greeting is no part of the name.
    while (
      first < last &&
      (GREETINGS.has(tokens[first]?.word ?? '') ||
        (first === at && starts && !titled && !isFirstName(word) && !scene.people.shown.has(word)))
    )
      first++
    if (GREETINGS.has(tokens[first]?.word ?? '') || SKIP.has(tokens[first]?.word ?? '')) {
      at = last
      continue
    }
    names.push({ first, last, words: tokens.slice(first, last + 1).map(token => text.slice(token.start, token.end)) })
    at = last
  }
  return names
}

const isCapital = (scene: ReplyScene, at: number): boolean => {
  const token = scene.document.tokens[at]
  return (
    token !== undefined &&
    beginsWithCapital(scene, at) &&
    /^\p{Lu}[\p{L}'’]*$/u.test(scene.document.text.slice(token.start, token.end)) &&
    token.word !== 'i' &&
    !/^i'/.test(token.word)
  )
}

const sentenceFirst = (scene: ReplyScene, at: number): number =>
  scene.document.sentences[scene.document.tokens[at]?.sentence ?? -1]?.first ?? -1

/** "Dana, …", "Hi Dana", "…, Dana.": the words speak to somebody. */
function isAddressed(scene: ReplyScene, name: Name): boolean {
  const { tokens, text } = scene.document
  const before = tokens[name.first - 1]
  const after = text
    .slice(tokens[name.last]?.end ?? 0)
    .trimStart()
    .charAt(0)
  const sameSentence = before?.sentence === tokens[name.first]?.sentence
  // "Thank you, Wanda says hi": behind a comma a name is only addressed where the words stop with it.
  if (
    sameSentence &&
    GREETINGS.has(before?.word ?? '') &&
    (tokens[name.first]?.gap !== 1 || /^[,.!?:;—–]?$/.test(after))
  )
    return true
  if (!sameSentence)
    return after === ',' || after === '!' || after === ':' || after === '—' || after === '–' || after === ';'
  return (
    /,\s*$/.test(text.slice(0, tokens[name.first]?.start ?? 0)) &&
    /^[,.!?—–]?$/.test(after) &&
    (isFirstName(name.words[0] ?? '') || scene.people.shown.has((name.words[0] ?? '').toLowerCase()))
  )
}

/** Whether the display name is one word, so that it cannot be told from a given name. */
const isOnlyName = (scene: ReplyScene): boolean => scene.context.review.author.trim().split(/\s+/).length === 1

/** "Ask for Joan", "Dr. Amari cares": a person of the business whom the reviewer named. */
function staffLike(scene: ReplyScene, at: number): boolean {
  const before = scene.document.tokens[at - 1]?.word ?? ''
  return (
    ['for', 'tell', 'with', 'to', 'let', 'from', 'and', 'thank', 'pass', 'that'].includes(before) ||
    sentenceFirst(scene, at) === at
  )
}

const GREETINGS = new Set(
  'hi hello dear hey thanks thank you greetings sorry well yes no ok okay oh morning afternoon evening good welcome apologies congratulations'.split(
    ' ',
  ),
)
const SKIP = new Set(
  'we our the a an it this that you your if so but and as at in on for to yelp google facebook angi monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter thanksgiving please call what when where how why who my their his her he she they there here not no never one two three every each some all any english spanish french'.split(
    ' ',
  ),
)
const GENERIC = new Set(
  'there all friend friends neighbor neighbors guest customer everyone folks team sir madam again reviewer reader valued both'.split(
    ' ',
  ),
)
const EVERYDAY_NAMES = new Set(
  'anonymous customer patient client parent mom dad thankful heartbroken blue fed local guest former not just a the an shop parents student user member quiet proud worried happy no one still slow size two'.split(
    ' ',
  ),
)
const DOCTORS = new Set(['dr', 'prof'])
const PLACE_WORDS = new Set(
  'street st avenue ave road rd lane drive court park valley hill beach county city center square bridge river lake island falls school church hotel inn market day year week weekend eve bank christmas village springs grove'.split(
    ' ',
  ),
)

/** Where animals are treated a name that nobody is spoken to with is the animal's; what is told of it confirms enough. */
const isAnimal = (scene: ReplyScene, name: Name): boolean =>
  ANIMAL_TRADES.has(scene.context.profile.trade) &&
  name.words.length === 1 &&
  !isAddressed(scene, name) &&
  !scene.people.shown.has((name.words[0] ?? '').toLowerCase().replace(/['’]s$/, ''))
const ANIMAL_TRADES = new Set([
  'vet',
  'veterinary',
  'groomer',
  'kennel',
  'dog-walker',
  'pet-sitter',
  'dog-daycare',
  'pet-shop',
])

/** "To the Abernathy household". */
const HOUSEHOLD =
  /\b(?:[Tt]he|[Dd]ear|[Tt]o) (\p{Lu}[\p{L}'’]{2,20}) (?:household|family|residence|home|party of|clan|folks)\b/gu

function* findHouseholds(scene: ReplyScene): Iterable<Match<Ruling>> {
  for (const match of scene.document.text.matchAll(HOUSEHOLD)) {
    const name = (match[1] ?? '').toLowerCase()
    if (!scene.people.own.has(name) && !SKIP.has(name) && !GENERIC.has(name))
      yield { start: match.index, end: match.index + match[0].length, value: {} }
  }
}
