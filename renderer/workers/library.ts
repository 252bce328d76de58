import type { InboxFilter, InboxViewId } from '../../shared/inbox/inbox-filter'
import type { ThemeCount } from '../../shared/inbox/theme-count'
import type { SignalCount } from '../../shared/inbox/signal-count'
import type { ThemeId, UrgencyId } from '../../shared/models/assessment'
import type { Neighbours } from '../../shared/inbox/neighbours'
import type { PlannedReview } from '../../shared/inbox/week-plan'
import type { OverTime } from '../../shared/over-time/over-time'
import type { Patterns } from '../../shared/patterns/patterns'
import { askWorker } from './ask-worker'
import type { Facets, ListAnswer, ListTop, ViewCounts } from './library-index'
import { keepNewest } from './keep-newest'
import { listUnpacker, mostHeldLists, type PackedList } from './packed-list'

export type { Facets, ListAnswer, ViewCounts } from './library-index'

/** What the library is asked. `base` is the number of the answer that the window has of the same list. */
export type LibraryQuestion =
  | { readonly ask: 'list'; readonly filter: InboxFilter; readonly base: number | undefined }
  | { readonly ask: 'top'; readonly filter: InboxFilter }
  | { readonly ask: 'facets'; readonly view: InboxViewId }
  | { readonly ask: 'counts' }
  | { readonly ask: 'theme-counts'; readonly themes: readonly ThemeId[]; readonly now: number }
  | {
      readonly ask: 'signal-count'
      readonly signal: UrgencyId
      readonly months: readonly string[]
      readonly except: string
    }
  | { readonly ask: 'week-plan'; readonly now: number; readonly passed: readonly string[] }
  | { readonly ask: 'neighbours'; readonly id: string }
  | { readonly ask: 'over-time'; readonly id: string }
  | { readonly ask: 'patterns'; readonly months: number | undefined }

const listeners = new Set<() => void>()
const { ask, start } = askWorker<LibraryQuestion, 'fresh'>(
  () => new Worker(new URL('./library.worker.ts', import.meta.url), { type: 'module' }),
  () => {
    for (const listener of listeners) listener()
  },
)

/** The lists that were asked for last: the next answer is mostly a small change of one. */
const held = new Map<string, { readonly number: number; readonly answer: ListAnswer }>()

const unpack = listUnpacker()

async function list(filter: InboxFilter): Promise<ListAnswer> {
  const key = JSON.stringify(filter)
  const before = held.get(key)
  const packed = await ask<PackedList>({ ask: 'list', filter, base: before?.number })
  const answer = unpack(packed, before?.answer)
  held.delete(key)
  held.set(key, { number: packed.number, answer })
  keepNewest(held, mostHeldLists)
  return answer
}

/** The inbox in memory: lists, filters and searches of a hundred thousand reviews without holding up the window. */
export const library = {
  /** The ids that a filter shows, in order; read the rows that are visible with `entriesOf`. */
  list,
  /** The first rows of a filter, before the whole list; undefined where they cannot be told sooner. */
  top: (filter: InboxFilter): Promise<ListTop | undefined> => ask({ ask: 'top', filter }),
  /** How many reviews each value of each filter would show within a view. */
  facets: (view: InboxViewId): Promise<Facets> => ask({ ask: 'facets', view }),
  /** How many reviews stand in each view. */
  counts: (): Promise<ViewCounts> => ask({ ask: 'counts' }),
  /** How often each complaint came up in the 60 days before a moment (milliseconds). */
  themeCounts: (themes: readonly ThemeId[], now: number): Promise<readonly ThemeCount[]> =>
    ask({ ask: 'theme-counts', themes, now }),
  /** How many other reviews of some months tell of the same urgent signal; undefined where that is not known. */
  signalCount: (signal: UrgencyId, months: readonly string[], except: string): Promise<SignalCount | undefined> =>
    ask({ ask: 'signal-count', signal, months, except }),
  /** The reviews that are worth the owner's next minutes; `now` in milliseconds. */
  weekPlan: (now: number, passed: readonly string[]): Promise<readonly PlannedReview[]> =>
    ask({ ask: 'week-plan', now, passed }),
  /** The reviews next to one on its site, by date; undefined where it is gone. */
  neighbours: (id: string): Promise<Neighbours | undefined> => ask({ ask: 'neighbours', id }),
  /** What other reviews say of one, as far as they have been looked at; more may be known once the library is fresh. */
  overTime: (id: string): Promise<OverTime | undefined> => ask({ ask: 'over-time', id }),
  /** The patterns of the last so many months, or of all. */
  patterns: (months: number | undefined): Promise<Patterns> => ask({ ask: 'patterns', months }),
  /** Calls the listener after each change that the library has taken in; returns the way to stop. */
  onFresh(listener: () => void): () => void {
    start()
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}
