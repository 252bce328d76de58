import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { Review } from '../models/review'
import { parseJson } from './containers/json-records'
import { isHint } from './identity'

/** The reviews of a running import by their keys, as they will be once it is stored. */
export type PlannedReviews = {
  find(key: string): Review | undefined
  /** Adds a review, or a newer state of one. */
  put(review: Review): void
}

const blockSize = 1000
/** Blocks that stay as they are; earlier ones become bytes, and where those grow many, packed bytes: a million rows fit in memory. */
const openBlocks = 30
const plainBytes = 40_000_000

/** A block that is not open any more. */
type Closed = { readonly bytes: Uint8Array; readonly packed: boolean }

/** A number of 53 bits made of the end of a key, where its id or its hash stands. */
function numberOf(key: string): number {
  let [h1, h2] = [key.charCodeAt(0), key.length]
  for (let index = Math.max(0, key.length - 26); index < key.length; index++) {
    const code = key.charCodeAt(index)
    h1 = Math.imul(h1 ^ code, 2654435761)
    h2 = Math.imul(h2 ^ code, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return 4294967296 * (2097151 & h2) + (h1 >>> 0) + 1
}

/** Numbers to places, in two flat arrays: a tenth of what a Map of strings needs. */
function placeTable() {
  let numbers = new Float64Array(1 << 14)
  let places = new Uint32Array(1 << 14)
  let count = 0
  const slotOf = (number: number): number => {
    const mask = numbers.length - 1
    let slot = (number % 4294967291) & mask
    while (numbers[slot] !== 0 && numbers[slot] !== number) slot = (slot + 1) & mask
    return slot
  }
  const set = (number: number, place: number): void => {
    const slot = slotOf(number)
    if (numbers[slot] === 0) {
      numbers[slot] = number
      count += 1
    }
    places[slot] = place
    if (count > numbers.length * 0.6) grow()
  }
  const grow = (): void => {
    const [oldNumbers, oldPlaces] = [numbers, places]
    numbers = new Float64Array(oldNumbers.length * 2)
    places = new Uint32Array(oldNumbers.length * 2)
    for (let index = 0; index < oldNumbers.length; index++) {
      const number = oldNumbers[index] ?? 0
      if (number === 0) continue
      const slot = slotOf(number)
      numbers[slot] = number
      places[slot] = oldPlaces[index] ?? 0
    }
  }
  const get = (number: number): number => {
    const slot = slotOf(number)
    return numbers[slot] === 0 ? -1 : (places[slot] ?? -1)
  }
  return { get, set }
}

/** Starts an empty collection. */
export function plannedReviews(): PlannedReviews {
  const table = placeTable()
  const blocks: (readonly Review[] | Closed)[] = []
  let [plain, oldestPlain] = [0, 0]
  let open: Review[] = []
  let count = 0
  let unpacked: { readonly block: number; readonly reviews: readonly Review[] } | undefined

  function at(place: number): Review | undefined {
    const block = Math.floor(place / blockSize)
    const held = block === blocks.length ? open : blocks[block]
    if (held === undefined || !('bytes' in held)) return held?.[place % blockSize]
    if (unpacked?.block !== block) {
      const bytes = held.packed ? inflateSync(held.bytes) : held.bytes
      unpacked = { block, reviews: parseJson(strFromU8(bytes)) as readonly Review[] }
    }
    return unpacked.reviews[place % blockSize]
  }

  return {
    find(key) {
      const place = table.get(numberOf(key))
      const review = place < 0 ? undefined : at(place)
      return review?.keys.includes(key) ? review : undefined
    },
    put(review) {
      const strong = review.keys.some(key => key.startsWith('id:'))
      for (const key of review.keys) {
        // Hints are for reviews without an id, and the first review with a hint keeps it.
        if (isHint(key) && (strong || (table.get(numberOf(key)) >= 0 && this.find(key)?.id !== review.id))) continue
        table.set(numberOf(key), count)
      }
      open.push(review)
      count += 1
      if (open.length < blockSize) return
      blocks.push(open)
      open = []
      const old = blocks.length - openBlocks
      const block = blocks[old]
      if (block && !('bytes' in block)) {
        const bytes = strToU8(JSON.stringify(block))
        blocks[old] = { bytes, packed: false }
        plain += bytes.length
      }
      if (plain < plainBytes) return
      const oldest = blocks[oldestPlain]
      if (!oldest || !('bytes' in oldest)) return
      blocks[oldestPlain] = { bytes: deflateSync(oldest.bytes, { level: 1 }), packed: true }
      plain -= oldest.bytes.length
      oldestPlain += 1
    },
  }
}
