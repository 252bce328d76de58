import { pairTable } from './pair-table'
import type { PhraseNetwork } from './phrase-network'
import type { PhraseOpeners } from './phrase-openers'

/** The state from which no phrase can be completed any more. */
export const NOWHERE = 0

/** When more has been kept than this, all is forgotten and worked out anew: the memory stays bounded. */
const MOST_STATES = 60_000
const MOST_STEPS = 600_000

/**
 * Sets of places of a network as states, with one way on per word: what reading a text steps through. States and steps
 * are worked out when a text first gets there, then kept. What words open is told in numbers of `PhraseOpeners`.
 */
export type PhraseStates = {
  /** Where a word leads that may begin a phrase. */
  readonly begin: (word: number) => number
  /** Where phrases are that begin with any word, behind it. They stand apart, or every word would begin something. */
  readonly behindAny: () => number
  readonly step: (state: number, word: number) => number
  /** Phrases that are complete in a state, in their order. */
  readonly ends: (state: number) => readonly number[]
  /** Forgets all states where they are too many; none that was told before may be used afterwards. */
  readonly tidy: () => void
}

/**
 * A state is a row of one cache line: where it goes with a word that opens nothing there (-1 while that is not known),
 * which phrases end in it (by their place in a list), and marks, bit by bit, for the words that may open something.
 */
const ROW = 16
const ENDS = 1
const MARKS = 2
const MARK_BITS = (ROW - MARKS) * 32
const UNKNOWN = -1
const NONE: readonly number[] = []

/** The states of a network. */
export function statesOf(network: PhraseNetwork, openers: PhraseOpeners): PhraseStates {
  const { firstWay, firstAny, firstFree, nextWay, opener, source, target } = network
  /** States by a hash of their places; those that share one stand in a row. */
  let byHash = new Map<number, number[]>()
  let placesOf: (readonly number[])[] = []
  /** How many ways with an opener lead out of a state. */
  let waysOf: number[] = []
  let endLists: (readonly number[])[] = []
  let rows = new Int32Array(ROW << 10)
  let steps = pairTable()
  const beginnings = new Int32Array(openers.firstShared)
  let [start, behindAny] = [NOWHERE, NOWHERE]
  const seen = new Uint32Array(firstWay.length)
  let round = 1
  forget()

  function forget(): void {
    byHash = new Map()
    ;[placesOf, waysOf, endLists] = [[NONE], [0], [NONE]]
    rows.fill(0)
    steps = pairTable()
    beginnings.fill(UNKNOWN)
    const places = withFree([network.start])
    start = stateOf(places)
    behindAny = stateOf(reached(start, NONE, true))
    rows[start * ROW] = NOWHERE
  }

  /** The places that these openers, or any word, lead to, with all that is free from there, in their order. */
  function reached(state: number, by: readonly number[], any: boolean): number[] {
    round++
    const found: number[] = []
    const places = placesOf[state] ?? NONE
    for (const open of by) {
      // Either the ways of the opener are asked whether they begin here, or the ways from here who opens them.
      const few = (network.countOpened[open] ?? 0) < (waysOf[state] ?? 0)
      if (few) {
        for (let way = network.firstOpened[open] ?? 0; way > 0; way = network.nextOpened[way] ?? 0)
          if (has(places, source[way] ?? 0)) add(found, target[way] ?? 0)
      } else
        for (const place of places)
          for (let way = firstWay[place] ?? 0; way > 0; way = nextWay[way] ?? 0)
            if (opener[way] === open) add(found, target[way] ?? 0)
    }
    if (any) for (const place of places) addAll(found, firstAny[place] ?? 0)
    return withFree(found)
  }

  function withFree(places: number[]): number[] {
    // The list grows while it is walked.
    for (const place of places) addAll(places, firstFree[place] ?? 0)
    return places.sort((a, b) => a - b)
  }

  function addAll(found: number[], first: number): void {
    for (let way = first; way > 0; way = nextWay[way] ?? 0) add(found, target[way] ?? 0)
  }

  function add(found: number[], place: number): void {
    if (seen[place] === round) return
    seen[place] = round
    found.push(place)
  }

  function stateOf(places: readonly number[]): number {
    if (places.length === 0) return NOWHERE
    let hash = places.length
    for (const place of places) hash = Math.imul(hash ^ place, 0x01000193)
    const alike = byHash.get(hash)
    const known = alike?.find(one => isSame(placesOf[one] ?? NONE, places))
    if (known !== undefined) return known
    const state = placesOf.push(places) - 1
    if (alike) alike.push(state)
    else byHash.set(hash, [state])
    const row = state * ROW
    if (row === rows.length) {
      const longer = new Int32Array(2 * row)
      longer.set(rows)
      rows = longer
    }
    rows[row] = UNKNOWN
    const ends: number[] = []
    let ways = 0
    for (const place of places) {
      const end = network.ends[place]
      if (end !== undefined) ends.push(end)
      for (let way = firstWay[place] ?? 0; way > 0; way = nextWay[way] ?? 0) {
        ways++
        const mark = markOf(opener[way] ?? 0)
        const at = row + MARKS + (mark >> 5)
        rows[at] = (rows[at] ?? 0) | (1 << (mark & 31))
      }
    }
    if (ends.length > 0) rows[row + ENDS] = endLists.push(ends.sort((a, b) => a - b)) - 1
    waysOf.push(ways)
    return state
  }

  const isMarked = (state: number, by: number): boolean => {
    const mark = markOf(by)
    return ((rows[state * ROW + MARKS + (mark >> 5)] ?? 0) & (1 << (mark & 31))) !== 0
  }

  function stepWithAny(state: number): number {
    const known = rows[state * ROW] ?? NOWHERE
    if (known !== UNKNOWN) return known
    const next = stateOf(reached(state, NONE, true))
    rows[state * ROW] = next
    return next
  }

  function step(state: number, word: number): number {
    if (word === 0 || (word < openers.firstShared && !isMarked(state, word))) return stepWithAny(state)
    const known = steps.get(state, word)
    if (known !== UNKNOWN) return known
    const next = workOut(state, word)
    steps.set(state, word, next)
    return next
  }

  function workOut(state: number, word: number): number {
    const by = openers.under(word).filter(open => isMarked(state, open))
    return stateOf(reached(state, by, state !== start))
  }

  return {
    begin(word) {
      if (word === 0) return NOWHERE
      if (word >= openers.firstShared) return step(start, word)
      const known = beginnings[word] ?? NOWHERE
      return known === UNKNOWN ? (beginnings[word] = workOut(start, word)) : known
    },
    behindAny: () => behindAny,
    step,
    ends: state => endLists[rows[state * ROW + ENDS] ?? 0] ?? NONE,
    tidy() {
      if (placesOf.length > MOST_STATES || steps.size() > MOST_STEPS) forget()
    },
  }
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((place, at) => place === other[at])

/** Whether a list in rising order has a number. */
function has(list: readonly number[], wanted: number): boolean {
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = list[middle] ?? 0
    if (there === wanted) return true
    if (there < wanted) low = middle + 1
    else high = middle - 1
  }
  return false
}

const markOf = (opener: number): number => ((Math.imul(opener, 0x9e3779b1) >>> 16) * MARK_BITS) >>> 16
