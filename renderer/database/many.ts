import { canMove } from '../../shared/inbox/states'
import type { State } from '../../shared/models/reply'
import type { Work } from '../../shared/models/work'
import { inOneGo, type Tables } from './database'
import { entryTables, refreshEntries } from './entries'
import type { Undo } from './undo'
import { moveTo, now, workOf } from './work'

/** What was done to many reviews: to how many, and the one way back. */
export type ManyDone = { readonly count: number; readonly undo: Undo }

/** So many reviews are moved in one transaction: whatever else is written meanwhile need not wait for all of them. */
const page = 250

/** Moves reviews to a state, those that may go there; the others stay as they are. */
export const moveMany = (ids: readonly string[], state: State): Promise<ManyDone> =>
  changeMany(ids, async (tables, id) => {
    const { state: from } = await workOf(tables, id)
    if (from === state || !canMove(from, state)) return false
    await moveTo(tables, id, state)
    return true
  })

/** Approves replies as they stand. */
export const approveMany = (ids: readonly string[]): Promise<ManyDone> =>
  changeMany(ids, async (tables, id) => {
    const reply = await tables.replies.get(id)
    const { state } = await workOf(tables, id)
    if (!reply?.texts.public || state === 'approved' || !canMove(state, 'approved')) return false
    await moveTo(tables, id, 'approved', { approvedAt: now() })
    return true
  })

async function changeMany(
  ids: readonly string[],
  change: (tables: Tables, id: string) => Promise<boolean>,
): Promise<ManyDone> {
  const undos: Undo[] = []
  let count = 0
  for (let at = 0; at < ids.length; at += page) {
    const part = ids.slice(at, at + page)
    const { changed, before } = await inOneGo(
      async tables => {
        const rows = await tables.work.bulkGet([...part])
        const moved: string[] = []
        for (const id of part) if (await change(tables, id)) moved.push(id)
        await refreshEntries(tables, moved)
        return { changed: moved, before: rows }
      },
      [...entryTables, 'replies'],
    )
    count += changed.length
    undos.push(() => putBack(changed, new Map(part.map((id, index) => [id, before[index]]))))
  }
  return {
    count,
    undo: async () => {
      for (const undo of undos.reverse()) await undo()
    },
  }
}

const putBack = (ids: readonly string[], before: ReadonlyMap<string, Work | undefined>): Promise<void> =>
  inOneGo(
    async tables => {
      await tables.work.bulkDelete([...ids])
      await tables.work.bulkPut(ids.flatMap(id => before.get(id) ?? []))
      await refreshEntries(tables, ids)
    },
    [...entryTables, 'replies'],
  )
