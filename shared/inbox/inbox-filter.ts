import type { FairnessId, Polarity, ThemeId, UrgencyTier } from '../models/assessment'
import type { State } from '../models/reply'
import type { Platform, Rating } from '../models/review'
import type { Entry } from './entry'

export const inboxViews = ['to-answer', 'urgent', 'waiting', 'done', 'earlier', 'all'] as const
/** The standing views of the inbox. */
export type InboxViewId = (typeof inboxViews)[number]

/** A rating as a filter names it: `5` … `1` stars (halves count down), `A` … `F`, `yes` and `no` of a recommendation, `none`. */
export type RatingBucket = '5' | '4' | '3' | '2' | '1' | 'A' | 'B' | 'C' | 'D' | 'F' | 'yes' | 'no' | 'none'

/** What the list shows. A list of values means any of them; each field that is given must hold. */
export type InboxFilter = {
  readonly view: InboxViewId
  readonly search?: string
  /** These reviews alone, as the week's plan names them. */
  readonly only?: readonly string[]
  /** Exactly this name, in any case. */
  readonly author?: string
  readonly platforms?: readonly Platform[]
  readonly states?: readonly State[]
  readonly tiers?: readonly UrgencyTier[]
  /** A theme with either polarity, or with one. */
  readonly themes?: readonly (ThemeId | `${ThemeId}:${Polarity}`)[]
  readonly fairness?: readonly FairnessId[]
  /** `YYYY-MM` */
  readonly months?: readonly string[]
  readonly languages?: readonly string[]
  readonly ratings?: readonly RatingBucket[]
}

/** A stretch of the list that is headed by how soon. */
export type EntryGroup = { readonly tier: UrgencyTier; readonly from: number; readonly count: number }

const open: ReadonlySet<State> = new Set<State>(['new', 'drafted', 'approved', 'held'])
const waiting: ReadonlySet<State> = new Set<State>(['copied', 'reported'])

const isOpen = (entry: Entry): boolean => open.has(entry.state) && !entry.answered

/** Whether the owner still has to answer. A review from long before its import is not due until the owner takes it up. */
export const isToAnswer = (entry: Entry): boolean => isOpen(entry) && !isLeftFromEarlier(entry)

// A draft is made by looking at a review; only what the owner decides makes it work again.
const isLeftFromEarlier = (entry: Entry): boolean =>
  isOpen(entry) && entry.isEarlier === true && (entry.state === 'new' || entry.state === 'drafted')

/** Whether a review belongs to a standing view. */
export function isInView(entry: Entry, view: InboxViewId): boolean {
  switch (view) {
    case 'to-answer':
      return isToAnswer(entry)
    case 'urgent':
      return isToAnswer(entry) && entry.tier <= 1
    case 'waiting':
      return waiting.has(entry.state)
    case 'done':
      return !waiting.has(entry.state) && !isOpen(entry)
    case 'earlier':
      return isLeftFromEarlier(entry)
    case 'all':
      return true
  }
}

/** The bucket under which a rating is filtered. */
export function ratingBucket(rating: Rating): RatingBucket {
  switch (rating.kind) {
    case 'stars':
      return String(Math.min(5, Math.max(1, Math.floor(rating.value)))) as RatingBucket
    case 'grade': {
      const letter = rating.value.charAt(0).toUpperCase()
      return 'ABCDF'.includes(letter) && letter !== '' ? (letter as RatingBucket) : 'none'
    }
    case 'recommend':
      return rating.value ? 'yes' : 'no'
    case 'none':
      return 'none'
  }
}

/** The words of a search, lower-cased; all of them must stand in a review. A phrase in quotation marks is one. */
export function searchWords(search: string | undefined): readonly string[] {
  const found = (search ?? '').toLowerCase().match(/["“][^"”]{1,200}["”]|[^\s"“”]{1,200}/g) ?? []
  return found.map(word => word.replace(/["“”]/g, '').trim()).filter(word => word !== '')
}

/** The entries that a filter lets through. `textOf` gives the lower-cased text that is searched. */
export function filterEntries(
  entries: Iterable<Entry>,
  filter: InboxFilter,
  textOf: (entry: Entry) => string = entry => `${entry.author}\n${entry.excerpt.text}`.toLowerCase(),
): Entry[] {
  const words = searchWords(filter.search)
  const platforms = asSet(filter.platforms)
  const states = asSet(filter.states)
  const tiers = asSet(filter.tiers)
  const themes = asSet(filter.themes)
  const fairness = asSet(filter.fairness)
  const months = asSet(filter.months)
  const languages = asSet(filter.languages)
  const ratings = asSet(filter.ratings)
  const author = filter.author?.toLowerCase()
  const only = filter.only && new Set(filter.only)
  const shown: Entry[] = []
  for (const entry of entries) {
    if (!isInView(entry, filter.view)) continue
    if (only && !only.has(entry.id)) continue
    if (platforms && !platforms.has(entry.platform)) continue
    if (states && !states.has(entry.state)) continue
    if (tiers && !tiers.has(entry.tier)) continue
    if (themes && !entry.themes.some(theme => themes.has(theme) || themes.has(themeOf(theme)))) continue
    if (fairness && !entry.fairness.some(id => fairness.has(id))) continue
    if (months && (entry.month === undefined || !months.has(entry.month))) continue
    if (languages && !languages.has(entry.language)) continue
    if (ratings && !ratings.has(ratingBucket(entry.rating))) continue
    if (author !== undefined && entry.author.toLowerCase() !== author) continue
    if (words.length > 0 && !hasAll(textOf(entry), words)) continue
    shown.push(entry)
  }
  return shown
}

const asSet = <T>(values: readonly T[] | undefined): ReadonlySet<T> | undefined =>
  values && values.length > 0 ? new Set(values) : undefined

const themeOf = (theme: `${ThemeId}:${Polarity}`) => theme.slice(0, theme.indexOf(':')) as ThemeId

const hasAll = (text: string, words: readonly string[]) => words.every(word => text.includes(word))

/** The order of the inbox: how soon, then what has waited longest against its goal, then by id. */
export const byUrgency = (a: Entry, b: Entry): number =>
  a.tier - b.tier || compare(a.dueAt, b.dueAt) || compare(a.id, b.id)

/** The order of what is settled: newest first. */
export const byNewest = (a: Entry, b: Entry): number => compare(b.at, a.at) || compare(a.id, b.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Whether a view is in groups by how soon: what is to be answered is, the rest comes by date. */
export const isByUrgency = (view: InboxViewId): boolean => view === 'to-answer' || view === 'urgent'

/** The order that a view asks for. */
export const orderOf = (view: InboxViewId): ((a: Entry, b: Entry) => number) =>
  isByUrgency(view) ? byUrgency : byNewest

/** The groups of entries that are sorted by urgency. */
export function groupEntries(entries: readonly Entry[]): EntryGroup[] {
  const groups: { tier: UrgencyTier; from: number; count: number }[] = []
  for (const [index, entry] of entries.entries()) {
    const last = groups.at(-1)
    if (last?.tier === entry.tier) last.count++
    else groups.push({ tier: entry.tier, from: index, count: 1 })
  }
  return groups
}
