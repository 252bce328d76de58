import { pairTable } from './pair-table'
import { ANY, FREE, type PhraseNetwork } from './phrase-network'
import type { PhraseOpeners } from './phrase-openers'

/** The state from which no phrase can be completed any more. */
export const NOWHERE = 0

/** When more has been kept than this, all is forgotten and worked out anew: the memory stays bounded. */
const MOST_STATES = 60_000
const MOST_STEPS = 600_000

/**
 * Sets of places of a network as states, with one way on per word: what reading a text steps through. States and steps
 * are worked out when a text first gets there, then kept.
 */
export type PhraseStates = {
  /** Where every phrase begins that opens with a certain word. */
  readonly start: () => number
  /** Where phrases are that open with any word, once it is read. */
  readonly afterAny: () => number
  /** @param word a number of `PhraseOpeners` */
  readonly step: (state: number, word: number) => number
  /** Phrases that are complete in a state, in their order. */
  readonly ends: (state: number) => readonly number[]
  /** Forgets all states where they are too many; none that was told before may be used afterwards. */
  readonly tidy: () => void
}

/** So many bits per state mark which words open something there: a word without its mark needs no search. */
const MARKS = 512
const WORDS = MARKS >> 5
const NONE: readonly number[] = []

/** The states of a network. */
export function statesOf(network: PhraseNetwork, openers: PhraseOpeners): PhraseStates {
  const { ends, firstWay, nextWay, opener, target, opened, nextOpened } = network
  let byPlaces = new Map<string, number>()
  let placesOf: (readonly number[])[] = []
  let endsOf: (readonly number[])[] = []
  /** Where a state goes with a word that opens nothing there; -1 while it is not known. */
  let others: number[] = []
  let marks = new Int32Array(WORDS << 10)
  let steps = pairTable()
  let [start, afterAny] = [NOWHERE, NOWHERE]
  const seen = new Uint32Array(firstWay.length)
  let round = 1
  forget()

  function forget(): void {
    byPlaces = new Map()
    ;[placesOf, endsOf, others] = [[NONE], [NONE], [NOWHERE]]
    marks.fill(0)
    steps = pairTable()
    const places = withFree([network.start])
    start = stateOf(places)
    // Kept apart, or every word would begin a set of places of its own.
    afterAny = stateOf(reached(places, [ANY]))
    others[start] = NOWHERE
  }

  /** The places that these openers lead to, with all that can be reached from there without a word, in their order. */
  function reached(places: readonly number[], by: readonly number[]): number[] {
    round++
    const found: number[] = []
    for (const place of places) for (const open of by) add(found, place, open)
    return withFree(found)
  }

  function withFree(places: number[]): number[] {
    // The list grows while it is walked.
    for (const place of places) add(places, place, FREE)
    return places.sort((a, b) => a - b)
  }

  function add(found: number[], place: number, open: number): void {
    for (let way = opened.get(place, open); way > 0; way = nextOpened[way] ?? 0) {
      const to = target[way] ?? 0
      if (seen[to] === round) continue
      seen[to] = round
      found.push(to)
    }
  }

  function stateOf(places: readonly number[]): number {
    if (places.length === 0) return NOWHERE
    const key = places.join()
    const known = byPlaces.get(key)
    if (known !== undefined) return known
    const state = placesOf.push(places) - 1
    byPlaces.set(key, state)
    others.push(-1)
    endsOf.push(places.flatMap(place => ((ends[place] ?? -1) < 0 ? [] : (ends[place] ?? 0))).sort((a, b) => a - b))
    const row = state * WORDS
    if (row + WORDS > marks.length) marks = grown(marks)
    for (const place of places)
      for (let way = firstWay[place] ?? 0; way > 0; way = nextWay[way] ?? 0) {
        const mark = markOf(opener[way] ?? 0)
        marks[row + (mark >> 5)] = (marks[row + (mark >> 5)] ?? 0) | (1 << (mark & 31))
      }
    return state
  }

  const isMarked = (state: number, by: number): boolean => {
    const mark = markOf(by)
    return ((marks[state * WORDS + (mark >> 5)] ?? 0) & (1 << (mark & 31))) !== 0
  }

  function withOther(state: number): number {
    const known = others[state] ?? NOWHERE
    if (known >= 0) return known
    return (others[state] = stateOf(reached(placesOf[state] ?? NONE, [ANY])))
  }

  function step(state: number, word: number): number {
    if (word === 0) return withOther(state)
    const single = word < openers.firstShared
    if (single && !isMarked(state, word)) return withOther(state)
    const known = steps.get(state, word)
    if (known >= 0) return known
    const by = openers.under(word).filter(open => isMarked(state, open))
    if (state !== start) by.push(ANY)
    const next = stateOf(reached(placesOf[state] ?? NONE, by))
    steps.set(state, word, next)
    return next
  }

  return {
    start: () => start,
    afterAny: () => afterAny,
    step,
    ends: state => endsOf[state] ?? NONE,
    tidy() {
      if (placesOf.length > MOST_STATES || steps.size() > MOST_STEPS) forget()
    },
  }
}

const markOf = (opener: number): number => Math.imul(opener, 0x9e3779b1) >>> 23

const grown = (list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const longer = new Int32Array(2 * list.length)
  longer.set(list)
  return longer
}
