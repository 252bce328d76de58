import { database } from './database'
import { alone, ifAlone } from './import-lock'
import type { ImportRecord } from './records'
import { takeBackImport } from './take-back-import'

/** Takes a whole import back: what it added is gone, what it changed is as it was. What a later import says stays. */
export const undoImport = (importId: string): Promise<void> => alone(() => takeBackImport(importId))

/** At the start: takes back every import that was broken off, unless another window is just writing it. */
export const recoverImports = (): Promise<void> =>
  ifAlone(async () => {
    const broken = await database.imports.filter(({ state }) => state !== 'done').toArray()
    for (const { id } of broken) await takeBackImport(id)
  })

/** The finished imports, newest first. */
export const listImports = async (): Promise<ImportRecord[]> =>
  (await database.imports.orderBy('at').reverse().toArray()).filter(({ state }) => state === 'done')

/** How many of the reviews that an import added have a reply or other work of the owner, which would go with it. */
export async function workInImport(importId: string): Promise<number> {
  const [work, replies] = await Promise.all([
    database.work.toCollection().primaryKeys(),
    database.replies.toCollection().primaryKeys(),
  ])
  const touched = new Set([...work, ...replies])
  let count = 0
  await database.importChanges
    .where('importId')
    .equals(importId)
    .each(({ added }) => {
      count += added.filter(id => touched.has(id)).length
    })
  return count
}
