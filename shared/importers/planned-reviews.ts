import type { Review } from '../models/review'
import { isHint } from './identity'
import { keyPlaces, printOf } from './key-places'
import { fieldsOf, reviewPack, unpackReview } from './packed-review'
import { textShelf, type TextShelf } from './text-shelf'

/** The reviews of a running import by their keys, as they will be once it is stored. */
export type PlannedReviews = {
  /** The newest state of the review that has the key at this place of the list. */
  find(keys: readonly string[], at: number): Review | undefined
  /** Adds a review that none of its keys finds, unless by a hint. */
  add(review: Review): void
  /** Adds a newer state of a review, which its keys may find or not. */
  replace(review: Review): void
}

/** Reviews that are put aside together. */
const blockSize = 128
/** Blocks that stay at hand once they were read: copies of many reviews often come in the same order. */
const readBlocks = 4

const unread = -1

/** Starts an empty collection. */
export function plannedReviews(shelf: TextShelf = textShelf()): PlannedReviews {
  const places = keyPlaces()
  const pack = reviewPack()
  const read = new Map<number, readonly string[]>()
  let open: Review[] = []
  let [count, hints] = [0, 0]
  let keysInHand: readonly string[] = []
  const prints: number[] = []

  /** What is looked up is often added next, and is read once: prints are kept of the list that was in hand last. */
  function printAt(keys: readonly string[], index: number): number {
    if (keys !== keysInHand) {
      keysInHand = keys
      prints.length = 0
      for (const key of keys) prints.push(isHint(key) ? unread : printOf(key))
    }
    const print = prints[index] ?? unread
    return print === unread ? (prints[index] = printOf(keys[index] ?? '')) : print
  }

  function block(number: number): readonly string[] {
    const known = read.get(number)
    if (known) return known
    const fields = fieldsOf(shelf.read(number))
    read.set(number, fields)
    for (const [oldest] of read) {
      if (read.size <= readBlocks) break
      read.delete(oldest)
    }
    return fields
  }

  const at = (place: number): Review | undefined =>
    place < count - open.length
      ? unpackReview(block(Math.floor(place / blockSize)), place % blockSize)
      : open[place % blockSize]

  /** The place of the newest state that has a key; −1 where none has. */
  function placeOf(keys: readonly string[], index: number): number {
    const print = printAt(keys, index)
    let place = places.last(print, count)
    while (place >= 0 && !at(place)?.keys.includes(keys[index] ?? '')) place = places.last(print, place)
    return place
  }

  function put(review: Review, isKnown: boolean): void {
    const { keys } = review
    const isStrong = keys.some(key => key.startsWith('id:'))
    for (let index = 0; index < keys.length; index++) {
      const isWeak = isHint(keys[index] ?? '')
      // Hints are for reviews without an id, and the first review with a hint keeps it.
      if (isWeak && isStrong) continue
      const former = isKnown || isWeak ? placeOf(keys, index) : -1
      if (isWeak && former >= 0 && at(former)?.id !== review.id) continue
      places.add(printAt(keys, index), count, former)
      if (isWeak) hints += 1
    }
    open.push(review)
    count += 1
    if (open.length < blockSize) return
    // As text they are one thing for the engine to move about, not thousands, and memory stays bounded.
    for (const each of open) pack.add(each)
    shelf.add(pack.close())
    open = []
  }

  return {
    find(keys, index) {
      if (hints === 0 && isHint(keys[index] ?? '')) return undefined
      const place = placeOf(keys, index)
      return place < 0 ? undefined : at(place)
    },
    add: review => put(review, false),
    replace: review => put(review, true),
  }
}
