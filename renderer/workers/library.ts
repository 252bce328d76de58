import type { InboxFilter, InboxViewId } from '../../shared/inbox/inbox-filter'
import type { Patterns } from '../../shared/patterns/patterns'
import type { Facets, ListAnswer, ViewCounts } from './library-index'

export type { Facets, ListAnswer, ViewCounts } from './library-index'

/** What the library is asked. */
export type LibraryRequest = { readonly id: number } & (
  | { readonly ask: 'list'; readonly filter: InboxFilter }
  | { readonly ask: 'facets'; readonly view: InboxViewId }
  | { readonly ask: 'counts' }
  | { readonly ask: 'patterns'; readonly months: number | undefined }
)

/** What it answers; `fresh` comes unasked, after it has taken in a change. */
export type LibraryAnswer =
  | { readonly kind: 'answer'; readonly id: number; readonly value: ListAnswer | Facets | ViewCounts | Patterns }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'fresh' }

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }

const waiting = new Map<number, Waiting>()
const listeners = new Set<() => void>()
let worker: Worker | undefined
let lastId = 0

function started(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./library.worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<LibraryAnswer>) => {
    if (data.kind === 'fresh') {
      for (const listener of listeners) listener()
      return
    }
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'answer') asked?.resolve(data.value as never)
    else asked?.reject(new Error(data.message))
  }
  worker.onerror = event => {
    for (const { reject } of waiting.values()) reject(new Error(event.message))
    waiting.clear()
    worker = undefined
  }
  return worker
}

type Question = LibraryRequest extends infer Each ? (Each extends { id: number } ? Omit<Each, 'id'> : never) : never

const ask = <T>(question: Question): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const id = ++lastId
    waiting.set(id, { resolve, reject })
    started().postMessage({ ...question, id } satisfies LibraryRequest)
  })

/** The inbox in memory: lists, filters and searches of a hundred thousand reviews without holding up the window. */
export const library = {
  /** The ids that a filter shows, in order; read the rows that are visible with `entriesOf`. */
  list: (filter: InboxFilter): Promise<ListAnswer> => ask({ ask: 'list', filter }),
  /** How many reviews each value of each filter would show within a view. */
  facets: (view: InboxViewId): Promise<Facets> => ask({ ask: 'facets', view }),
  /** How many reviews stand in each view. */
  counts: (): Promise<ViewCounts> => ask({ ask: 'counts' }),
  /** The patterns of the last so many months, or of all. */
  patterns: (months: number | undefined): Promise<Patterns> => ask({ ask: 'patterns', months }),
  /** Calls the listener after each change that the library has taken in; returns the way to stop. */
  onFresh(listener: () => void): () => void {
    started()
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}
