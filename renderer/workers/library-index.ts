import type { Entry } from '../../shared/inbox/entry'
import {
  inboxViews,
  isInView,
  ratingBucket,
  searchWords,
  type EntryGroup,
  type InboxFilter,
  type InboxViewId,
} from '../../shared/inbox/inbox-filter'
import { keepList, type KeptList } from '../../shared/inbox/kept-list'
import { countThemes, type ThemeCount } from '../../shared/inbox/theme-count'
import { countSignal, type SignalCount } from '../../shared/inbox/signal-count'
import type { ThemeId, UrgencyId } from '../../shared/models/assessment'
import { neighboursOf, type Neighbours } from '../../shared/inbox/neighbours'
import { planMinutes, planWeek, type PlannedReview } from '../../shared/inbox/week-plan'
import type { Patterns } from '../../shared/patterns/patterns'
import { onChanges, type ChangedIds, type Changes } from '../database/changes'
import { database } from '../database/database'
import { keepNewest } from './keep-newest'
import { libraryTexts } from './library-texts'
import { readPatterns } from './read-patterns'

/** What the list shows: ids in order, groups where they are sorted by urgency, and how many there are. */
export type ListAnswer = {
  readonly ids: readonly string[]
  readonly groups: readonly EntryGroup[]
  readonly matching: number
  readonly total: number
}

/** How many reviews each value of each filter would show within a view. */
export type Facets = Readonly<
  Record<
    'platforms' | 'states' | 'tiers' | 'themes' | 'fairness' | 'months' | 'languages' | 'ratings',
    Readonly<Record<string, number>>
  >
>

/** How many reviews stand in each view. */
export type ViewCounts = Readonly<Record<InboxViewId, number>>

/** Keeps every inbox row in memory, and the texts once they are searched; follows the database by itself. */
export type Library = {
  list(filter: InboxFilter): Promise<ListAnswer>
  facets(view: InboxViewId): Promise<Facets>
  counts(): Promise<ViewCounts>
  /** How often each complaint came up in the 60 days before a moment (milliseconds). */
  themeCounts(themes: readonly ThemeId[], now: number): Promise<ThemeCount[]>
  /** How many other reviews of some months tell of the same urgent signal. */
  signalCount(signal: UrgencyId, months: readonly string[], except: string): Promise<SignalCount | undefined>
  /** The reviews that are worth the owner's next minutes; `now` in milliseconds. */
  weekPlan(now: number, passed: readonly string[]): Promise<readonly PlannedReview[]>
  /** The reviews next to one on its site, by date. */
  neighbours(id: string): Promise<Neighbours | undefined>
  /** The patterns of the last so many months, or of all. */
  patterns(months: number | undefined): Promise<Patterns>
  stop(): void
}

/** While an import writes, everything is read anew only so often: this many times as long as the last reading took. */
const rest = 4

/** So many rows are read at a time: a longer reading would hold up whatever is written meanwhile. */
const page = 4000

/** So many lists are kept in order. */
const mostLists = 4

/** Opens the library. `onFresh` is called after each change that it has taken in. */
export function openLibrary(onFresh: () => void): Library {
  const entries = new Map<string, Entry>()
  const texts = libraryTexts()
  const lists = new Map<string, KeptList>()
  let stale: ChangedIds = 'all'
  let hasOtherTexts = false
  let queue: Promise<unknown> = Promise.resolve()
  let isAwaited = false
  let isStopped = false
  let isReading = false
  let loadTook = 0

  const stop = onChanges((changes: Changes) => {
    stale = union(stale, changes.entries)
    texts.takeIn(changes.reviews)
    hasOtherTexts ||= changes.reviews === 'all' || changes.reviews.size > 0
    if (isAwaited) return
    isAwaited = true
    setTimeout(takeIn, stale === 'all' ? rest * loadTook : 0)
  })

  function takeIn(): void {
    isAwaited = false
    void inTurn(freshen).then(onFresh, () => undefined)
  }

  /** One after the other, so that no answer is given from a half-read state. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }

  async function freshen(): Promise<void> {
    const ids = stale
    stale = new Set()
    // What a search found may not have the words any more.
    if (hasOtherTexts) lists.clear()
    hasOtherTexts = false
    if (ids === 'all') await readAnew()
    else if (ids.size > 0) {
      const asked = [...ids]
      const fresh = await database.entries.bulkGet(asked)
      asked.forEach((id, index) => replace(id, fresh[index]))
    }
  }

  async function readAnew(): Promise<void> {
    const began = performance.now()
    lists.clear()
    entries.clear()
    try {
      let after: string | undefined = ''
      while (after !== undefined) {
        const rows: Entry[] = await database.entries.where(':id').above(after).limit(page).toArray()
        for (const entry of rows) entries.set(entry.id, entry)
        after = rows.length < page ? undefined : rows.at(-1)?.id
      }
    } catch (error) {
      stale = 'all'
      throw error
    }
    loadTook = performance.now() - began
  }

  function replace(id: string, entry: Entry | undefined): void {
    const before = entries.get(id)
    if (entry) entries.set(id, entry)
    else entries.delete(id)
    for (const list of lists.values()) list.change(before, entry)
  }

  /** The words are read while nobody asks, so that the first search need not wait for them. */
  async function readTexts(): Promise<void> {
    if (isReading) return
    isReading = true
    try {
      while (!isStopped && !texts.isWhole()) await inTurn(texts.readPage)
    } finally {
      isReading = false
    }
  }

  function listOf(filter: InboxFilter): KeptList {
    const key = JSON.stringify(filter)
    const list = lists.get(key) ?? keepList(filter, entries.values(), entry => texts.of(entry.id))
    lists.delete(key)
    lists.set(key, list)
    keepNewest(lists, mostLists)
    return list
  }

  return {
    list: filter =>
      inTurn(async () => {
        await freshen()
        if (searchWords(filter.search).length > 0) await texts.readAll()
        const { ids, groups } = listOf(filter).shown()
        void readTexts().catch(() => undefined)
        return { ids, groups, matching: ids.length, total: entries.size }
      }),
    facets: view =>
      inTurn(async () => {
        await freshen()
        return countFacets(entries.values(), view)
      }),
    counts: () =>
      inTurn(async () => {
        await freshen()
        const counts = Object.fromEntries(inboxViews.map(view => [view, 0])) as Record<InboxViewId, number>
        for (const entry of entries.values()) {
          for (const view of inboxViews) if (isInView(entry, view)) counts[view]++
        }
        return counts
      }),
    themeCounts: (themes, now) =>
      inTurn(async () => {
        await freshen()
        return countThemes(entries.values(), themes, now)
      }),
    signalCount: (signal, months, except) =>
      inTurn(async () => {
        await freshen()
        return countSignal(entries.values(), signal, months, except)
      }),
    weekPlan: (now, passed) =>
      inTurn(async () => {
        await freshen()
        return planWeek(entries.values(), now, planMinutes, new Set(passed))
      }),
    neighbours: id =>
      inTurn(async () => {
        await freshen()
        const entry = entries.get(id)
        return entry && neighboursOf(entries.values(), entry)
      }),
    patterns: months =>
      inTurn(async () => {
        await freshen()
        return readPatterns(
          [...entries.values()].flatMap(entry => entry.pattern ?? []),
          months,
        )
      }),
    stop: () => {
      isStopped = true
      stop()
    },
  }
}

function countFacets(entries: Iterable<Entry>, view: InboxViewId): Facets {
  const counts = {
    platforms: new Map<string, number>(),
    states: new Map<string, number>(),
    tiers: new Map<string, number>(),
    themes: new Map<string, number>(),
    fairness: new Map<string, number>(),
    months: new Map<string, number>(),
    languages: new Map<string, number>(),
    ratings: new Map<string, number>(),
  }
  const add = (facet: keyof typeof counts, value: string | number | undefined) => {
    if (value !== undefined) counts[facet].set(String(value), (counts[facet].get(String(value)) ?? 0) + 1)
  }
  for (const entry of entries) {
    if (!isInView(entry, view)) continue
    add('platforms', entry.platform)
    add('states', entry.state)
    add('tiers', entry.tier)
    add('months', entry.month)
    add('languages', entry.language)
    add('ratings', ratingBucket(entry.rating))
    for (const id of entry.fairness) add('fairness', id)
    for (const id of new Set(entry.themes.map(theme => theme.split(':')[0]))) add('themes', id)
  }
  return Object.fromEntries(Object.entries(counts).map(([facet, map]) => [facet, Object.fromEntries(map)])) as Facets
}

function union(a: ChangedIds, b: ChangedIds): ChangedIds {
  return a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b])
}
