import type { Entry } from '../../shared/inbox/entry'
import { findAlike } from '../../shared/over-time/alike'
import { findBursts } from '../../shared/over-time/bursts'
import {
  burstsById,
  nothingFound,
  overTimeOf,
  type FoundOverTime,
  type OverTime,
} from '../../shared/over-time/over-time'
import { findSamePerson } from '../../shared/over-time/same-person'
import { sketchOf } from '../../shared/over-time/shingles'
import type { ChangedIds } from '../database/changes'

/** So many texts are looked at in one step: a question comes in between. */
const stretch = 2000

/** What other reviews say of each: looked for step by step while nobody asks, and anew after reviews changed. */
export type LookBack = {
  /** What is known of a review by now. */
  readonly of: (id: string) => OverTime | undefined
  /** Whether reviews changed since everything was looked at. */
  readonly isStale: () => boolean
  /** Looks a little further; whether that was the last step. */
  readonly step: () => boolean
  readonly takeIn: (ids: ChangedIds) => void
}

/**
 * Starts with nothing looked at. `textOf` gives the words of a review, in any case; `onFound` is called where what is
 * found may have become another.
 */
export function lookBack(all: () => Iterable<Entry>, textOf: (id: string) => string, onFound: () => void): LookBack {
  const sketches = new Map<string, readonly number[] | undefined>()
  let found = nothingFound
  let isStale = true
  let steps: Iterator<void, FoundOverTime> | undefined

  function* look(): Generator<void, FoundOverTime> {
    const entries = [...all()]
    for (const [at, { id }] of entries.entries()) {
      if (sketches.has(id)) continue
      sketches.set(id, sketchOf(textOf(id)))
      if (at % stretch === stretch - 1) yield
    }
    const bursts = burstsById(findBursts(entries))
    yield
    const samePerson = findSamePerson(entries)
    yield
    return { bursts, samePerson, alike: findAlike(entries, id => sketches.get(id), textOf) }
  }

  return {
    of: id => overTimeOf(found, id),
    isStale: () => isStale,
    step() {
      steps ??= look()
      const { done, value } = steps.next()
      if (!done) return false
      const isOther = [found, value].some(
        ({ bursts, alike, samePerson }) => bursts.size + alike.size + samePerson.size > 0,
      )
      found = value
      isStale = false
      steps = undefined
      if (isOther) onFound()
      return true
    },
    takeIn(ids) {
      if (ids === 'all') sketches.clear()
      else for (const id of ids) sketches.delete(id)
      if (ids === 'all' || ids.size > 0) isStale = true
      steps = undefined
    },
  }
}
