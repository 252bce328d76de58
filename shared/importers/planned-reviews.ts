import type { Review } from '../models/review'
import { parseJson } from './containers/json-records'
import { isHint } from './identity'
import { keyPlaces } from './key-places'
import { textShelf, type TextShelf } from './text-shelf'

/** The reviews of a running import by their keys, as they will be once it is stored. */
export type PlannedReviews = {
  find(key: string): Review | undefined
  /** Adds a review that none of its keys finds, unless by a hint. */
  add(review: Review): void
  /** Adds a newer state of a review, which its keys may find or not. */
  replace(review: Review): void
}

/** Reviews that are put aside, and read again, together. */
const blockSize = 128
/** Blocks that stay at hand once they were read: copies of many reviews often come in the same order. */
const readBlocks = 4

/** So many blocks stay as they are; in a larger import all are put aside as text, at once: memory stays bounded. */
const heldBlocks = 200

/** Starts an empty collection. */
export function plannedReviews(shelf: TextShelf = textShelf()): PlannedReviews {
  const places = keyPlaces()
  const read = new Map<number, readonly Review[]>()
  let held: Review[][] | undefined = []
  let open: Review[] = []
  let count = 0

  function block(number: number): readonly Review[] {
    const known = held?.[number] ?? read.get(number)
    if (known) return known
    const reviews = parseJson(shelf.read(number)) as readonly Review[]
    read.set(number, reviews)
    for (const [oldest] of read) {
      if (read.size <= readBlocks) break
      read.delete(oldest)
    }
    return reviews
  }

  const at = (place: number): Review | undefined =>
    place < count - open.length ? block(Math.floor(place / blockSize))[place % blockSize] : open[place % blockSize]

  /** The place of the newest state that has a key; −1 where none has. */
  function placeOf(key: string): number {
    let place = places.last(key, count)
    while (place >= 0 && !at(place)?.keys.includes(key)) place = places.last(key, place)
    return place
  }

  function put(review: Review, isKnown: boolean): void {
    const isStrong = review.keys.some(key => key.startsWith('id:'))
    for (const key of review.keys) {
      // Hints are for reviews without an id, and the first review with a hint keeps it.
      if (isHint(key) && isStrong) continue
      const former = isKnown || isHint(key) ? placeOf(key) : -1
      if (isHint(key) && former >= 0 && at(former)?.id !== review.id) continue
      places.add(key, count, former)
    }
    open.push(review)
    count += 1
    if (open.length < blockSize) return
    held?.push(open)
    if (!held) shelf.add(JSON.stringify(open))
    open = []
    if (!held || held.length < heldBlocks) return
    for (const each of held) shelf.add(JSON.stringify(each))
    held = undefined
  }

  return {
    find(key) {
      const place = placeOf(key)
      return place < 0 ? undefined : at(place)
    },
    add: review => put(review, false),
    replace: review => put(review, true),
  }
}
