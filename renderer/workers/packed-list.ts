import type { ListAnswer } from './library-index'

/**
 * A list on its way to the window. A hundred thousand ids are one text there, and only what changed is sent again:
 * the window's thread must not be held by unpacking.
 */
export type PackedList = Omit<ListAnswer, 'ids'> & {
  /** Names this answer, so that a later one can build on it. */
  readonly number: number
} & ({ readonly whole: string } | { readonly at: number; readonly gone: number; readonly come: readonly string[] })

/** So many lists are remembered on both sides. */
export const mostHeldLists = 6

/** Ids hold no control characters. */
const between = '\n'

/** Packs an answer; `before` is what the window has of the same list. */
export function packList(answer: ListAnswer, number: number, before: readonly string[] | undefined): PackedList {
  const { ids, ...rest } = answer
  if (!before) return { ...rest, number, whole: ids.join(between) }
  const shorter = Math.min(ids.length, before.length)
  let at = 0
  while (at < shorter && ids[at] === before[at]) at++
  let same = 0
  while (same < shorter - at && ids[ids.length - 1 - same] === before[before.length - 1 - same]) same++
  return { ...rest, number, at, gone: before.length - same - at, come: ids.slice(at, ids.length - same) }
}

/** Unpacks an answer; ids that are the same as before are the same object. */
export function unpackList(packed: PackedList, before: ListAnswer | undefined): ListAnswer {
  const { groups, matching, total } = packed
  return { ids: idsOf(packed, before?.ids ?? []), groups, matching, total }
}

function idsOf(packed: PackedList, before: readonly string[]): readonly string[] {
  if ('whole' in packed) return packed.whole === '' ? [] : packed.whole.split(between)
  const { at, gone, come } = packed
  return gone === 0 && come.length === 0 ? before : before.toSpliced(at, gone, ...come)
}
