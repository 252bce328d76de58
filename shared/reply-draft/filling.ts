import type { Assessment, ThemeId, UrgencyId } from '../models/assessment'
import type { Profile } from '../models/profile'
import type { Goal, Situation } from '../models/reply'
import type { Rating } from '../models/review'
import { readDocument } from '../text/document'
import { compilePhrases } from '../text/phrases'
import { factClause, fittingFacts, fixClauses, laterFixes } from './changes'
import { gravityOf } from './choose-recipe'
import type { Facet } from './facet'
import { shownFirstName } from './shown-name'
import type { Point, Subject } from './subject'
import type { Filling, Noun, Template } from './template'
import { isHandiwork, tradeGroup, tradeWords } from './trade'
import { pronounsOf, voiceOf } from './voice'
import { businessKind } from './wordings/business-kinds'
import { graveLines } from './wordings/complaint'
import { outsides, policies } from './wordings/disputes'
import { safetyLines } from './wordings/grave'
import { concernLines, privacyLines } from './wordings/regulated'

/** What a filling is made from. */
export type Sources = {
  readonly profile: Profile
  readonly review: {
    readonly text: string
    readonly author: string
    readonly rating: Rating
    readonly date: string | undefined
  }
  readonly assessment: Assessment
  readonly situation: Situation
  readonly goal: Goal
  readonly subject: Subject
  readonly urgent: readonly UrgencyId[]
}

/** A filling, with the ids of the facts and fixes that stand in it. */
export type Prepared = {
  readonly filling: Filling
  readonly offered: readonly { readonly id: string; readonly clause: string }[]
}

const literal = (text: string): Noun => ({ text, plural: false })

/** Gathers all that the wordings may say of this review and this business. Text from outside is never read as a template. */
export function prepareFilling(sources: Sources): Prepared {
  const { profile, review, assessment, subject, urgent } = sources
  const voice = voiceOf(profile.signature)
  const words = tradeWords(profile.trade)
  const nouns: Record<string, Noun> = { firm: literal(profile.businessName) }
  if (!speaksOfTrade(review.text, profile.trade)) nouns['business'] = literal(businessKind(profile.trade))
  const slots: Record<string, readonly Template[]> = {
    ...pronounsOf(voice),
    team: teamFor(subject, profile.trade),
    visit: words.visit,
    Sorry: ['{Im} sorry', '{Im} sorry', '{Im} really sorry', '{Im} so sorry'],
  }

  const name = greetable(profile, review.author, assessment, review.text)
  if (name !== undefined) nouns['name'] = literal(name)
  if (profile.phone) nouns['phone'] = literal(profile.phone)
  if (profile.email) nouns['email'] = literal(profile.email)
  const contact = profile.phone ?? profile.email
  if (contact) nouns['contact'] = literal(contact)
  nouns['ask'] = literal(voice.askFor === undefined ? '' : ` and ask for ${voice.plural ? voice.askFor : 'me'}`)
  const stars = starsNoun(review.rating)
  if (stars !== undefined) nouns['stars'] = literal(stars)

  addPoint(subject.faults[0], 'fault', 'thing', 'item')
  addPoint(secondFault(subject, profile.trade), 'fault2', 'thing2', 'item2')
  addPoint(subject.merits[0], 'merit', 'good', 'gitem')
  addPoint(subject.merits[1], 'merit2', 'good2', 'gitem2')
  const firstFault = subject.faults[0]?.facet
  if (firstFault) {
    slots['how'] = firstFault.how ?? ['what happened']
    // Beside damage nothing is owned up to in public, not even what has nothing to do with it.
    const isHarmed = subject.faults.some(({ facet }) => facet.theme === 'damage' || facet.theme === 'safety')
    if (firstFault.owned && !isHarmed) slots['owned'] = firstFault.owned
    if (!firstFault.regret) slots['sorry'] = firstFault.sorry ?? ['{Sorry} about {thing}']
    else {
      slots['regret'] = firstFault.regret
      // Where no apology belongs, the wordings that apologise for the thing must not fit.
      delete nouns['thing']
    }
  }
  addPraised()

  // A place that is filled with nothing: the wording fits only where the review says little.
  if (isScant(review.text)) nouns['scant'] = literal('')
  if (![...subject.merits, ...subject.faults].some(({ facet }) => facet.solemn)) {
    slots['again'] = words.again
  }
  const grave = gravityOf(urgent)
  if (grave) slots['grave'] = graveLines[grave]
  const safety = hazardOf(urgent, profile.trade)
  if (safety) slots['safety'] = safetyLines[safety]
  slots['general'] = generalLines(subject)
  if (assessment.urgency.tier <= 1) slots['concern'] = concernLines
  slots['privacy'] = privacyLines[privacyGround(profile.trade)]
  const policy = kindOf(policies, review.text)
  slots['annoyed'] = policy.annoyed
  slots['reason'] = policy.reason
  const outside = kindOf(outsides, review.text)
  slots['outside'] = outside.outside
  slots['hands'] = outside.hands

  return { filling: { slots, nouns }, offered: addSayings() }

  function addPoint(point: Point | undefined, fault: string, thing: string, item: string): void {
    if (!point) return
    const { facet } = point
    const own: Noun | undefined =
      facet.thing === undefined ? undefined : { text: facet.thing, plural: facet.plural ?? false }
    // Where the wordings speak of the item, it is the thing; a facet that names its own thing keeps it.
    const speaksOfItem = facet.theme === 'quality' && facet.lines.some(line => line.includes('{item'))
    const named = speaksOfItem || (fault.startsWith('merit') && facet.theme === 'quality') ? (point.item ?? own) : own
    if (named) nouns[thing] = named
    const said = point.item ?? (facet.cues ? undefined : own)
    if (said) nouns[item] = said
    if (fault === 'fault') {
      const own = renamed(facet.lines, 'item', item)
      if (!facet.regret) slots['norm'] = own.filter(line => NORM.test(line) && !BARRED.test(line))
      slots['told'] = own.filter(line => !/\b(?:should|ought)\b/.test(line))
    }
    slots[fault] = renamed(
      fault === 'fault2' ? facet.lines.filter(line => !POINTING.test(line)) : naming(facet, point),
      'item',
      item,
    )
    if (fault === 'fault2' && own && WORSE.includes(facet.theme)) nouns['worse'] = own
  }

  /** The praised thing: as a noun that may be called good, and as one that may be anything, a person too. */
  function addPraised(): void {
    const merit = subject.merits[0]?.facet
    if (!merit) return
    // A thing that the review names is a better object of thanks than what somebody did.
    const item = subject.merits.find(({ facet, item }) => item && !facet.alone)?.item
    if (item) nouns['good'] = item
    // A kind word about speed or hours is too thin to set against a real complaint.
    if (sources.situation === 'valid-complaint' && THIN.includes(merit.theme)) {
      delete nouns['good']
      return
    }
    // "The kind words about the toilet" are no compliment: where work is done on things, it is the work that was good.
    const plainly = merit.theme === 'quality' && subject.faults.length > 0 && isHandiwork(tradeGroup(profile.trade))
    nouns['good'] = plainly ? literal('the work') : (nouns['good'] ?? nouns['good2'] ?? nouns['gitem2'] ?? words.good)
    if (merit.theme !== 'staff') nouns['liked'] = nouns['good']
  }

  /** Facts and fixes for the themes complained of, or praised by nobody: policy and setting for disputes. */
  function addSayings(): { id: string; clause: string }[] {
    const beside = BESIDE[sources.situation] ?? []
    const themes = [...subject.faults.map(({ facet }) => facet.theme), ...beside]
    if (profile.regulated) return []
    const fix = laterFixes(profile, themes, review.date)[0]
    const fact = fittingFacts(profile, [...subject.faults.slice(0, 1).map(({ facet }) => facet.theme), ...beside])[0]
    const said: { id: string; clause: string }[] = []
    if (fix) said.push(...fixClauses(fix, review.date).map(clause => ({ id: fix.id, clause })))
    if (fact) said.push({ id: fact.id, clause: factClause(fact) })
    said.forEach(({ clause }, index) => (nouns[`said${index}`] = literal(clause)))
    const places = said.map((_, index) => `{said${index}}`)
    // A fix answers best; readers would rather know how things are.
    const leads = fix && !(fact && sources.goal === 'readers')
    if (said.length > 0) slots['change'] = leads ? places.slice(0, fact ? -1 : undefined) : places.slice(-1)
    if (fact) slots['fact'] = places.slice(-1)
    return said
  }
}

/** Where thanks can name the thing, they do. */
function naming({ lines, polarity, theme }: Facet, { item }: Point): readonly Template[] {
  const named = lines.filter(line => line.includes('{item'))
  return polarity === 'positive' && theme === 'quality' && item && named.length > 0 ? named : lines
}

/** The same wordings with `{item}` and `{item.be}` under another name. */
function renamed(templates: readonly Template[], from: string, to: string): Template[] {
  return templates.map(template => template.replaceAll(`{${from}}`, `{${to}}`).replaceAll(`{${from}.`, `{${to}.`))
}

/** The name to greet with: none in a regulated trade, none that the text itself makes sensitive. */
function greetable(profile: Profile, author: string, { sensitive }: Assessment, text: string): string | undefined {
  const name = profile.regulated ? undefined : shownFirstName(author)
  if (name === undefined) return undefined
  const hidden = sensitive.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ')
  return hidden.includes(name.toLowerCase()) ? undefined : name
}

/** The next thing complained of that the review is particular about. Work that damaged something needs no second word. */
const secondFault = ({ faults: [first, ...others] }: Subject, trade: string): Point | undefined =>
  others.find(
    ({ facet, item }) =>
      (facet.cues !== undefined ||
        (item !== undefined && facet.theme === 'quality' && !isHandiwork(tradeGroup(trade)))) &&
      !(first?.facet.theme === 'damage' && facet.theme === 'quality'),
  )

/** Themes whose facts help in a situation, whatever was complained of. */
const BESIDE: Partial<Record<Situation, readonly ThemeId[]>> = {
  'policy-dispute': ['policy', 'billing'],
  'outside-control': ['atmosphere', 'delivery', 'availability'],
}

/** Merits that are not worth a line beside a complaint. */
const THIN: readonly ThemeId[] = ['wait', 'communication', 'availability', 'delivery', 'accuracy', 'policy']

/** Clauses that say how things should be, of which one can say that it went otherwise. */
const NORM = /\b(?:should(?! have)|ought|has to|have to)\b/

/** Clauses that say what should not be. */
const BARRED = /\b(?:nobody|no one|not|without)\b/

/** Clauses that point back at something just said stand badly behind another point. */
const POINTING = /^(?:that|it|this)\b/

/** What may be said to make another failing worse. */
const WORSE: readonly ThemeId[] = ['communication', 'wait', 'billing', 'delivery']

/** Who is to be told: the kitchen of what it cooked, the team of all else. */
function teamFor({ faults, merits }: Subject, trade: string): readonly Template[] {
  const { team } = tradeWords(trade)
  const theme = (faults[0] ?? merits[0])?.facet.theme
  return tradeGroup(trade) === 'food' && theme !== 'quality' ? ['the team'] : team
}

const SCANT = 7

/** Whether a review says next to nothing that could be looked into. */
const isScant = (text: string): boolean => readDocument(text).tokens.length <= SCANT

/** The hazard that calls for a word of safety. A flame in a dining room is over; a furnace at home may not be. */
function hazardOf(urgent: readonly UrgencyId[], trade: string): keyof typeof safetyLines | undefined {
  const hazards = ['gas-fire', 'unsafe-work', 'product-hazard'] as const
  return hazards.find(id => urgent.includes(id) && (id !== 'gas-fire' || isHandiwork(tradeGroup(trade))))
}

/** Whether a text uses the words of this very trade, so that "we are a hotel" would explain nothing. */
function speaksOfTrade(text: string, trade: string): boolean {
  const words = readDocument(text).tokens.map(({ word }) => word)
  return [...trade.toLowerCase().split(/[^a-z]+/), ...businessKind(trade).split(' ')].some(
    part => part.length > 3 && words.includes(part),
  )
}

const COUNTS = ['one', 'two', 'three', 'four', 'five']

function starsNoun(rating: Rating): string | undefined {
  if (rating.kind === 'recommend') return 'recommendation'
  if (rating.kind === 'grade') return 'good grade'
  if (rating.kind !== 'stars' || rating.value < 4) return undefined
  const count = COUNTS[rating.value - 1]
  return count === undefined ? undefined : `${count} stars`
}

const GENERAL_THEMES: readonly ThemeId[] = [
  'wait',
  'communication',
  'staff',
  'cleanliness',
  'atmosphere',
  'availability',
]

/** What a regulated trade may say of a theme: only what is true of anyone, with no "you", nothing done and no "this". */
function generalLines({ faults }: Subject): Template[] {
  return faults
    .filter(({ facet }) => GENERAL_THEMES.includes(facet.theme))
    .flatMap(({ facet }: { facet: Facet }) => facet.lines)
    .filter(line => !/\{|\b(?:you|your|that|this|was|were|who is|our part|visit)\b/.test(line))
}

/** The ground of a regulated trade's silence. */
function privacyGround(trade: string): keyof typeof privacyLines {
  const name = trade.toLowerCase()
  if (/law|attorney|notar/.test(name)) return 'law'
  if (/lend|loan|bank|mortgage|insur|account|tax|cpa|financ|advis|broker|real.?estate/.test(name)) return 'money'
  if (/daycare|child|school|tutor|camp|nursery|kinder/.test(name)) return 'children'
  return tradeGroup(trade) === 'office' || /vet|clinic|health/.test(name) ? 'health' : 'other'
}

type Kind = { readonly cues: readonly string[] }
const scanners = new WeakMap<readonly Kind[], (text: string) => Kind | undefined>()

/** The first kind whose words stand in the text, else the last one, which has no words. */
function kindOf<K extends Kind>(kinds: readonly K[], text: string): K {
  let find = scanners.get(kinds)
  if (!find) {
    const scan = compilePhrases(kinds.flatMap(kind => kind.cues.map(cue => [kind as Kind, cue] as const)))
    find = words => {
      const hits = scan(readDocument(words))
      return kinds.find(kind => hits.has(kind))
    }
    scanners.set(kinds, find)
  }
  return (find(text) ?? kinds.at(-1)) as K
}
