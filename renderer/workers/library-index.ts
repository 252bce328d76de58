import type { Entry } from '../../shared/inbox/entry'
import {
  filterEntries,
  groupEntries,
  isByUrgency,
  orderOf,
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
import type { OverTime } from '../../shared/over-time/over-time'
import type { Patterns } from '../../shared/patterns/patterns'
import { onChanges, type ChangedIds, type Changes } from '../database/changes'
import { database } from '../database/database'
import { countFacets, type FacetCounts, type Facets } from './count-facets'
import { keepNewest } from './keep-newest'
import { keptEntries, type ViewCounts } from './kept-entries'
import { libraryTexts } from './library-texts'
import { lookBack } from './look-back'
import { readPatterns } from './read-patterns'

export type { Facets } from './count-facets'
export type { ViewCounts } from './kept-entries'

/**
 * What the list shows: ids in order, groups where they are sorted by urgency, and how many there are. The rows at the
 * top come along, so that a list is never blank while they are read.
 */
export type ListAnswer = {
  readonly ids: readonly string[]
  readonly top: readonly Entry[]
  readonly groups: readonly EntryGroup[]
  readonly matching: number
  readonly total: number
}

/** The beginning of a list, before it is known how long it is. */
export type ListTop = Pick<ListAnswer, 'top' | 'groups' | 'total'>

/** Keeps every inbox row in memory, and the texts once they are searched; follows the database by itself. */
export type Library = {
  /** Undefined where it cannot be told sooner than the whole list. */
  top(filter: InboxFilter): Promise<ListTop | undefined>
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
  /** What other reviews say of one, as far as they have been looked at. */
  overTime(id: string): Promise<OverTime | undefined>
  /** The patterns of the last so many months, or of all. */
  patterns(months: number | undefined): Promise<Patterns>
  stop(): void
}

/** While an import writes, everything is read anew only so often: this many times as long as the last reading took. */
const rest = 4

/** So many rows are read at a time: a longer reading would hold up whatever is written meanwhile. */
const page = 4000

/** So many lists are kept in order. */
const mostLists = 16

/** So many rows fill the first screen of a large window. */
const onFirstScreen = 30

/** So many rows are looked at before it is asked whether enough are found. */
const stretch = 500

/** Opens the library. `onFresh` is called after each change that it has taken in. */
export function openLibrary(onFresh: () => void): Library {
  const entries = keptEntries()
  const texts = libraryTexts()
  const past = lookBack(entries.all, texts.wordsOf, onFresh)
  const lists = new Map<string, KeptList>()
  const textOf = (entry: Entry) => texts.of(entry.id)
  const facets = new Map<InboxViewId, FacetCounts>()
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
    past.takeIn(changes.reviews)
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
    facets.clear()
    entries.clear()
    try {
      let after: string | undefined = ''
      while (after !== undefined) {
        const rows: Entry[] = await database.entries.where(':id').above(after).limit(page).toArray()
        entries.add(rows)
        after = rows.length < page ? undefined : rows.at(-1)?.id
      }
    } catch (error) {
      stale = 'all'
      throw error
    }
    loadTook = performance.now() - began
  }

  function replace(id: string, entry: Entry | undefined): void {
    const before = entries.replace(id, entry)
    for (const list of lists.values()) list.change(before, entry)
    for (const counts of facets.values()) {
      if (before) counts.count(before, -1)
      if (entry) counts.count(entry, 1)
    }
  }

  /** The words are read while nobody asks, so that the first search need not wait for them; then they are compared. */
  async function readTexts(): Promise<void> {
    if (isReading) return
    isReading = true
    try {
      while (!isStopped && !texts.isWhole()) await inTurn(texts.readPage)
      await inTurn(texts.readStale)
      while (!isStopped && texts.isWhole() && past.isStale()) {
        await inTurn(() => Promise.resolve(past.step()))
        await aMoment()
      }
    } finally {
      isReading = false
    }
  }

  function listOf(filter: InboxFilter): KeptList {
    const key = JSON.stringify(filter)
    const list = lists.get(key) ?? keepList(filter, candidatesFor(filter), textOf, true)
    lists.delete(key)
    lists.set(key, list)
    keepNewest(lists, mostLists)
    return list
  }

  /** The first rows of a filter: those that fill the screen are found long before all of them are counted. */
  function topOf(filter: InboxFilter): ListTop {
    const known = lists.get(JSON.stringify(filter))
    const candidates = known?.entries() ?? candidatesFor(filter)
    const top: Entry[] = []
    for (let at = 0; at < candidates.length && top.length < onFirstScreen; at += stretch)
      top.push(...filterEntries(candidates.slice(at, at + stretch), filter, textOf))
    const shown = top.slice(0, onFirstScreen)
    return { top: shown, groups: isByUrgency(filter.view) ? groupEntries(shown) : [], total: entries.size() }
  }

  /** The rows among which a filter has to look, in its order: what a wider filter found is enough. */
  function candidatesFor(filter: InboxFilter): readonly Entry[] {
    const wider = [...lists].filter(([key]) => narrows(JSON.parse(key) as InboxFilter, filter))
    const found = wider.map(([, list]) => list.entries()).sort((a, b) => a.length - b.length)
    return found[0] ?? entries.inOrder(orderOf(filter.view))
  }

  return {
    top: filter =>
      inTurn(async () => {
        await freshen()
        return isSearch(filter) && !texts.isWhole() ? undefined : topOf(filter)
      }),
    list: filter =>
      inTurn(async () => {
        await freshen()
        if (isSearch(filter)) await texts.readAll()
        const { ids, groups } = listOf(filter).shown()
        void readTexts().catch(() => undefined)
        const top = ids.slice(0, onFirstScreen).flatMap(id => entries.of(id) ?? [])
        return { ids, top, groups, matching: ids.length, total: entries.size() }
      }),
    facets: view =>
      inTurn(async () => {
        await freshen()
        const counts = facets.get(view) ?? countFacets(entries.all(), view)
        facets.set(view, counts)
        return counts.read()
      }),
    counts: () =>
      inTurn(async () => {
        await freshen()
        return entries.counts()
      }),
    themeCounts: (themes, now) =>
      inTurn(async () => {
        await freshen()
        return countThemes(entries.all(), themes, now)
      }),
    signalCount: (signal, months, except) =>
      inTurn(async () => {
        await freshen()
        return countSignal(entries.all(), signal, months, except)
      }),
    weekPlan: (now, passed) =>
      inTurn(async () => {
        await freshen()
        return planWeek(entries.all(), now, planMinutes, new Set(passed))
      }),
    neighbours: id =>
      inTurn(async () => {
        await freshen()
        const entry = entries.of(id)
        return entry && neighboursOf(entries.all(), entry)
      }),
    overTime: id =>
      inTurn(() => {
        void readTexts().catch(() => undefined)
        return Promise.resolve(past.of(id))
      }),
    patterns: months =>
      inTurn(async () => {
        await freshen()
        return readPatterns(
          [...entries.all()].flatMap(entry => entry.pattern ?? []),
          months,
        )
      }),
    stop: () => {
      isStopped = true
      stop()
    },
  }
}

function union(a: ChangedIds, b: ChangedIds): ChangedIds {
  return a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b])
}

/** Lets in the questions that have come meanwhile. */
const aMoment = () => new Promise(resolve => setTimeout(resolve))

const isSearch = ({ search }: InboxFilter): boolean => searchWords(search).length > 0

/** Whether whatever fits a filter also fits the one before: each of its conditions is there, or one that asks for more. */
function narrows(before: InboxFilter, { search, ...filter }: InboxFilter): boolean {
  const { search: earlier, ...others } = before
  const words = searchWords(search)
  return (
    searchWords(earlier).every(part => words.some(word => word.includes(part))) &&
    Object.entries(others).every(
      ([name, value]) => JSON.stringify(value) === JSON.stringify(filter[name as keyof typeof filter]),
    )
  )
}
