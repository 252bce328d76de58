import 'fake-indexeddb/auto'
import { beforeAll, expect, test } from 'vitest'
import { database } from '../../../renderer/database/database'
import type { ImportAnswer, ImportRequest } from '../../../renderer/workers/import-files'

type Doorway = { onmessage?: (event: { data: ImportRequest }) => void; postMessage: (answer: ImportAnswer) => void }

let heard: (answer: ImportAnswer) => void = () => undefined
const doorway: Doorway = { postMessage: answer => heard(answer) }

beforeAll(async () => {
  Object.assign(globalThis, { self: doorway })
  await import('../../../renderer/workers/import.worker')
})

/** Sends a request and resolves with the answer that ends its run. */
const ask = (request: ImportRequest) =>
  new Promise<ImportAnswer>(resolve => {
    heard = answer => {
      if (answer.kind !== 'progress') resolve(answer)
    }
    doorway.onmessage?.({ data: request })
  })

test('the doorway reads a file, keeps it when told, and stops when told', async () => {
  const text = 'Date,Rating,Review,Name\n2026-10-02,4,Slow on Friday but so worth it.,Lena\n'
  const files = [{ path: 'cards.csv', file: new File([text], 'cards.csv') }]
  const options = { importId: 'i1', now: '2026-10-20T08:00:00.000Z' }
  const read = await ask({ ask: 'preview', run: 1, files, options })
  if (read.kind !== 'preview' || !read.preview) throw new Error(`Expected a preview, got ${read.kind}.`)
  expect(read.preview.report.totals.imported).toBe(1)
  expect(await database.reviews.count()).toBe(0)

  const { importId, report, parts } = read.preview
  expect(await ask({ ask: 'confirm', run: 2, importId, report, parts, at: options.now })).toEqual({
    kind: 'written',
    run: 2,
    isWritten: true,
  })
  expect(await database.reviews.count()).toBe(1)

  const stopped = ask({ ask: 'preview', run: 3, files, options: { ...options, importId: 'i2' } })
  doorway.onmessage?.({ data: { ask: 'cancel', run: 3 } })
  expect(await stopped).toEqual({ kind: 'preview', run: 3, preview: undefined })
})
