import type { PatternRow } from '../models/pattern-row'

/** What the charts count within, and against what. */
export type PatternOptions = {
  /** The months to show, `YYYY-MM`, in order; left out: every month that has a review. */
  readonly months?: readonly string[]
  readonly fixes?: readonly {
    readonly id: string
    readonly text: string
    readonly theme: string
    readonly since: string
  }[]
  /** `YYYY-MM-DD`: the month of this day is not over. */
  readonly today?: string
  /** Whether counts remember which reviews they are made of, so that a bar can open its sentences. */
  readonly keepIds?: boolean
}

/** One question asked of the reviews. It sees each row once, so that a million rows need no more memory than ten. */
export type Chart<Result> = {
  readonly id: string
  readonly title: string
  /** The question it answers, for the owner. */
  readonly question: string
  readonly start: (options: PatternOptions) => { add(row: PatternRow): void; read(months: readonly string[]): Result }
}

/** A count that may remember what it counted. */
export type Count = { readonly count: number; readonly ids: readonly string[] }

/** Counts by key, with the ids where they are wanted. */
export function counter(keepIds: boolean) {
  const counts = new Map<string, { count: number; ids: string[] }>()
  return {
    add(key: string, id: string): void {
      const known = counts.get(key) ?? { count: 0, ids: [] }
      known.count++
      if (keepIds) known.ids.push(id)
      counts.set(key, known)
    },
    read: (key: string): Count => counts.get(key) ?? { count: 0, ids: [] },
    keys: (): string[] => [...counts.keys()],
  }
}
