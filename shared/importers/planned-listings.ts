import { goneFrom, listingOf, listingSource, type Listing, type ListingBuilder } from './listings'
import type { FindListings } from './plan-import'
import { sourceOf } from './read-exports'
import type { IncomingReview, ReadEvent, RejectReason } from './source'

/** A review that an import finds gone from the site, or back on it. */
export type SeenGone = { readonly id: string; readonly file: string; readonly since: string }

/** What the files of an import show of each source, beside what earlier files showed. */
export type PlannedListings = {
  readonly listings: readonly Listing[]
  readonly gone: readonly SeenGone[]
  readonly returned: readonly SeenGone[]
  /** Files that lack known reviews and still do not show that these are gone. */
  readonly doubtful: readonly { readonly file: string; readonly missing: number }[]
}

/** Rows of these kinds may hold the very review that seems to be missing. */
const unread: ReadonlySet<RejectReason> = new Set(['column-count', 'cut-off', 'not-json', 'bad-date', 'bad-rating'])

/** Collects, while files are read, what each shows of its source, and compares it at the end. */
export type ListingCollector = {
  hear(event: Exclude<ReadEvent, { readonly kind: 'review' }>): void
  add(part: string, id: string, review: IncomingReview): void
  compare(findListings: FindListings): Promise<PlannedListings>
}

const isSame = (a: Listing, b: Listing): boolean => {
  if (a.asOf !== b.asOf || a.isWhole !== b.isWhole || a.sightings.length !== b.sightings.length) return false
  const ids = new Set(a.sightings.map(([id]) => id))
  return b.sightings.every(([id]) => ids.has(id))
}

type Open = { readonly file: string; readonly source: string; readonly builder: ListingBuilder }

/** Starts the collection of one import. */
export function plannedListings(): ListingCollector {
  const lists = new Set<string>()
  const broken = new Set<string>()
  const open = new Map<string, Open>()
  /** Row after row belongs to the same list: only where that changes it is looked up. */
  let last: {
    readonly part: string
    readonly place: string | undefined
    readonly platform: string
    readonly builder?: ListingBuilder
  }
  last = { part: '', place: undefined, platform: '' }
  return {
    hear(event) {
      if (event.kind === 'part' && event.lists) lists.add(event.file)
      const isBroken =
        event.kind === 'refused' ||
        (event.kind === 'rejected' && unread.has(event.reason)) ||
        (event.kind === 'warning' && event.isPartial)
      if (isBroken) broken.add(sourceOf(event.file))
    },
    add(part, id, review) {
      const { place, platform } = review
      if (part === last.part && place === last.place && platform === last.platform) {
        last.builder?.add(id, review)
        return
      }
      last = { part, place, platform }
      if (!lists.has(part)) return
      const [file, source] = [sourceOf(part), listingSource(review)]
      const key = `${file}\n${source}`
      let found = open.get(key)
      if (!found) {
        found = { file, source, builder: listingOf(source) }
        open.set(key, found)
      }
      found.builder.add(id, review)
      last = { part, place, platform, builder: found.builder }
    },
    async compare(findListings) {
      const files = new Map<Listing, string>()
      const bySource = new Map<string, Listing[]>()
      for (const { file, source, builder } of open.values()) {
        const listing = builder.build(!broken.has(file))
        if (!listing) continue
        files.set(listing, file)
        bySource.set(source, [...(bySource.get(source) ?? []), listing])
      }
      const [gone, returned]: [SeenGone[], SeenGone[]] = [[], []]
      const doubtful: PlannedListings['doubtful'][number][] = []
      for (const [source, mine] of bySource) {
        const known = await findListings(source)
        if (known.length + mine.length < 2) continue
        // The same file once more tells nothing new.
        for (const listing of mine) if (known.some(each => isSame(each, listing))) files.delete(listing)
        if (known.length === 0 && mine.length === 1) continue
        const before = goneFrom(known)
        const after = goneFrom([...known, ...mine])
        const fileOf = (since: string): string => {
          const found = mine.find(({ asOf }) => new Date(asOf).toISOString() === since) ?? mine.at(-1)
          return (found && files.get(found)) ?? ''
        }
        for (const [id, since] of after.since) if (!before.since.has(id)) gone.push({ id, since, file: fileOf(since) })
        for (const [id, since] of before.since)
          if (!after.since.has(id)) returned.push({ id, since, file: fileOf(since) })
        for (const [listing, missing] of after.doubtful) {
          const file = files.get(listing)
          if (file !== undefined) doubtful.push({ file, missing })
        }
      }
      return { listings: [...files.keys()], gone, returned, doubtful }
    },
  }
}
