import type { Entry } from '../../shared/inbox/entry'
import { isInView, ratingBucket, type InboxViewId } from '../../shared/inbox/inbox-filter'

const facets = ['platforms', 'states', 'tiers', 'themes', 'fairness', 'months', 'languages', 'ratings'] as const
type Facet = (typeof facets)[number]

/** How many reviews each value of each filter would show within a view. */
export type Facets = Readonly<Record<Facet, Readonly<Record<string, number>>>>

/** The counts of one view, kept up to date one row at a time. */
export type FacetCounts = {
  /** Counts a row in (1) or out (-1). */
  readonly count: (entry: Entry, by: 1 | -1) => void
  readonly read: () => Facets
}

/** Counts the values of all filters within a view. */
export function countFacets(entries: Iterable<Entry>, view: InboxViewId): FacetCounts {
  const counts = Object.fromEntries(facets.map(facet => [facet, new Map()])) as Record<Facet, Map<string, number>>
  const add = (facet: Facet, value: string, by: number) => {
    const next = (counts[facet].get(value) ?? 0) + by
    if (next === 0) counts[facet].delete(value)
    else counts[facet].set(value, next)
  }
  const count = (entry: Entry, by: 1 | -1) => {
    if (!isInView(entry, view)) return
    add('platforms', entry.platform, by)
    add('states', entry.state, by)
    add('tiers', String(entry.tier), by)
    if (entry.month !== undefined) add('months', entry.month, by)
    add('languages', entry.language, by)
    add('ratings', ratingBucket(entry.rating), by)
    for (const id of entry.fairness) add('fairness', id, by)
    const themes = entry.themes.map(theme => theme.slice(0, theme.indexOf(':')))
    for (const [at, id] of themes.entries()) if (themes.indexOf(id) === at) add('themes', id, by)
  }
  for (const entry of entries) count(entry, 1)
  return {
    count,
    read: () => Object.fromEntries(facets.map(facet => [facet, Object.fromEntries(counts[facet])])) as Facets,
  }
}
