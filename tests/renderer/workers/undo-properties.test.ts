import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { database } from '../../../renderer/database/database'
import { undoImport } from '../../../renderer/database/imports'
import { confirmImport, previewImport } from '../../../renderer/workers/run-import'
import { growingFiles } from '../../helpers/growing-list'
import { memoryFile } from '../../helpers/import-files'
import { runsOf } from '../../helpers/runs'

const steering = { onProgress: () => undefined, isCancelled: () => false }
let count = 0

async function keep(content: string): Promise<string> {
  const importId = `i${++count}`
  const options = { importId, now: '2026-11-20T08:00:00.000Z', timeZone: 'UTC' }
  const preview = await previewImport([memoryFile(`${importId}.csv`, content)], options, steering)
  if (!preview) throw new Error('There is no preview.')
  await confirmImport(preview, new Date(Date.UTC(2026, 10, 20) + count * 1000).toISOString(), steering)
  return importId
}

const everything = async () =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async table => [table.name, await table.toArray()] as const)),
  )

test('an import that is undone leaves exactly what was before, also when a file is gone through twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      growingFiles.chain(files =>
        fc.tuple(fc.shuffledSubarray([...files], { minLength: files.length }), fc.nat(files.length - 1)),
      ),
      async ([files, again]) => {
        await Promise.all(database.tables.map(table => table.clear()))
        const states: unknown[] = []
        const ids: string[] = []
        for (const content of [...files, files[again] ?? '']) {
          states.push(await everything())
          ids.push(await keep(content))
        }
        for (const id of ids.reverse()) {
          await undoImport(id)
          expect(await everything()).toEqual(states.pop())
        }
      },
    ),
    { numRuns: runsOf(0.01) },
  )
})
