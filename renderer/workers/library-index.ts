import type { Entry } from '../../shared/inbox/entry'
import {
  filterEntries,
  groupEntries,
  inboxViews,
  isInView,
  ratingBucket,
  searchWords,
  sortEntries,
  type EntryGroup,
  type InboxFilter,
  type InboxViewId,
} from '../../shared/inbox/inbox-filter'
import type { Patterns } from '../../shared/patterns/patterns'
import { onChanges, type ChangedIds, type Changes } from '../database/changes'
import { database } from '../database/database'
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
  /** The patterns of the last so many months, or of all. */
  patterns(months: number | undefined): Promise<Patterns>
  stop(): void
}

/** While an import writes, everything is read anew only so often: this many times as long as the last reading took. */
const rest = 4

/** Opens the library. `onFresh` is called after each change that it has taken in. */
export function openLibrary(onFresh: () => void): Library {
  const entries = new Map<string, Entry>()
  const texts = new Map<string, string>()
  let hasTexts = false
  let staleEntries: ChangedIds = 'all'
  let staleTexts: ChangedIds = 'all'
  let queue: Promise<unknown> = Promise.resolve()
  let isAwaited = false
  let loadTook = 0

  const stop = onChanges((changes: Changes) => {
    staleEntries = union(staleEntries, changes.entries)
    staleTexts = union(staleTexts, changes.reviews)
    if (isAwaited) return
    isAwaited = true
    setTimeout(takeIn, staleEntries === 'all' ? rest * loadTook : 0)
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
    const ids = staleEntries
    if (ids !== 'all' && ids.size === 0) return
    staleEntries = new Set()
    if (ids === 'all') {
      const began = performance.now()
      const all = await database.entries.toArray().catch((error: unknown) => {
        staleEntries = 'all'
        throw error
      })
      entries.clear()
      for (const entry of all) entries.set(entry.id, entry)
      loadTook = performance.now() - began
    } else {
      const asked = [...ids]
      const fresh = await database.entries.bulkGet(asked)
      asked.forEach((id, index) => keep(entries, id, fresh[index]))
    }
  }

  async function freshenTexts(): Promise<void> {
    const ids = hasTexts ? staleTexts : 'all'
    staleTexts = new Set()
    hasTexts = true
    if (ids === 'all') {
      texts.clear()
      await database.reviews.each(review => void texts.set(review.id, searchable(review)))
    } else if (ids.size > 0) {
      const asked = [...ids]
      const fresh = await database.reviews.bulkGet(asked)
      asked.forEach((id, index) => keep(texts, id, fresh[index] && searchable(fresh[index])))
    }
  }

  return {
    list: filter =>
      inTurn(async () => {
        await freshen()
        if (searchWords(filter.search).length > 0) await freshenTexts()
        const shown = filterEntries(entries.values(), filter, entry => texts.get(entry.id) ?? '')
        const sorted = sortEntries(shown, filter.view)
        const isGrouped = filter.view === 'to-answer' || filter.view === 'urgent'
        return {
          ids: sorted.map(({ id }) => id),
          groups: isGrouped ? groupEntries(sorted) : [],
          matching: sorted.length,
          total: entries.size,
        }
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
    patterns: months =>
      inTurn(async () => {
        await freshen()
        return readPatterns(
          [...entries.values()].flatMap(entry => entry.pattern ?? []),
          months,
        )
      }),
    stop,
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

const searchable = (review: { author: string; title?: string; text: string }) =>
  `${review.author}\n${review.title ?? ''}\n${review.text}`.toLowerCase()

function union(a: ChangedIds, b: ChangedIds): ChangedIds {
  return a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b])
}

function keep<T>(map: Map<string, T>, id: string, value: T | undefined): void {
  if (value === undefined) map.delete(id)
  else map.set(id, value)
}
