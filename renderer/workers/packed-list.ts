import type { ListAnswer } from './library-index'

/**
 * A list on its way to the window. A hundred thousand ids are so many numbers there, which the window knows by name, and
 * of a list that it has, only what changed is sent again: the window's thread must not be held by unpacking.
 */
export type PackedList = Omit<ListAnswer, 'ids'> & {
  /** Names this answer, so that a later one can build on it. */
  readonly number: number
} & (
    | { readonly ids: Uint32Array; readonly named: number; readonly names: string }
    | { readonly at: number; readonly gone: number; readonly come: readonly string[] }
  )

/** So many lists are remembered on both sides. */
export const mostHeldLists = 16

/** Ids hold no control characters. */
const between = '\n'

/** Packs the answers of a library, in the order in which they are unpacked. */
export function listPacker() {
  const numbers = new Map<string, number>()
  return (answer: ListAnswer, number: number, before: readonly string[] | undefined): PackedList => {
    const { ids, ...rest } = answer
    if (before) return { ...rest, number, ...changesOf(before, ids) }
    const named = numbers.size
    const names: string[] = []
    const packed = new Uint32Array(ids.length)
    for (const [at, id] of ids.entries()) {
      const known = numbers.get(id)
      packed[at] = known ?? numbers.size
      if (known !== undefined) continue
      names.push(id)
      numbers.set(id, numbers.size)
    }
    return { ...rest, number, ids: packed, named, names: names.join(between) }
  }
}

function changesOf(before: readonly string[], ids: readonly string[]) {
  const shorter = Math.min(ids.length, before.length)
  let at = 0
  while (at < shorter && ids[at] === before[at]) at++
  let same = 0
  while (same < shorter - at && ids[ids.length - 1 - same] === before[before.length - 1 - same]) same++
  return { at, gone: before.length - same - at, come: ids.slice(at, ids.length - same) }
}

/** Unpacks answers; ids that are the same as before are the same object. */
export function listUnpacker() {
  const names: string[] = []
  return (packed: PackedList, before: ListAnswer | undefined): ListAnswer => {
    const { groups, top, matching, total } = packed
    if (!('ids' in packed)) {
      const ids = changed(before?.ids ?? [], packed)
      return { ids, top, groups: before && ids === before.ids ? before.groups : groups, matching, total }
    }
    // A worker that began anew counts from the beginning.
    names.length = packed.named
    if (packed.names !== '') for (const name of packed.names.split(between)) names.push(name)
    const ids: string[] = []
    for (const at of packed.ids) ids.push(names[at] ?? '')
    return { ids, top, groups, matching, total }
  }
}

function changed(
  before: readonly string[],
  { at, gone, come }: Extract<PackedList, { at: number }>,
): readonly string[] {
  return gone === 0 && come.length === 0 ? before : before.toSpliced(at, gone, ...come)
}
