import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '../../../renderer/database/database'
import { listImports, recoverImports, undoImport, workInImport } from '../../../renderer/database/imports'
import { writeImport } from '../../../renderer/database/write-import'
import { markCopied, saveReplyText, approveReply } from '../../../renderer/database/replies'
import { clearStaging, stageRows, stagedRows, type StagedRow } from '../../../renderer/database/staging'
import { hold } from '../../../renderer/database/work'
import type { Review } from '../../../shared/models/review'
import { makeReview } from './make-review'

beforeEach(async () => {
  await database.delete()
  await database.open()
  await clearStaging()
})

const report = { files: [], totals: { files: 0, rows: 0, imported: 0, unchanged: 0, updated: 0, rejected: 0 } }
const record = (id: string, at = `2026-10-1${id}T08:00:00.000Z`) => ({ id, at, report })
const added = (...reviews: Review[]): StagedRow[] => reviews.map(review => ({ outcome: 'imported', review }))
const changed = (...reviews: Review[]): StagedRow[] => reviews.map(review => ({ outcome: 'updated', review }))

async function* inParts(...parts: (readonly StagedRow[])[]): AsyncGenerator<readonly StagedRow[]> {
  for (const part of parts) yield await Promise.resolve(part)
}

async function everything(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(database.tables.map(async table => [table.name, await table.toArray()] as const))
  return Object.fromEntries(tables)
}

const sick = 'The chicken was raw. We all got food poisoning and my son was in hospital.'

describe('an import', () => {
  test('writes reviews with what was observed in them and their inbox rows', async () => {
    const seen: number[] = []
    await writeImport(
      record('1'),
      inParts(added(makeReview('a', { text: sick })), added(makeReview('b'), makeReview('c'))),
      {
        onProgress: rows => void seen.push(rows),
      },
    )
    expect(seen).toEqual([1, 3])
    expect((await database.entries.get('a'))?.tier).toBeLessThan(3)
    expect(await database.assessments.count()).toBe(3)
    expect(await listImports()).toMatchObject([{ id: '1', state: 'done' }])
  })

  test('an undated review counts from its import', async () => {
    const { date: _date, ...undated } = makeReview('a', { importId: '1' })
    await writeImport(record('1'), inParts(added(undated)))
    expect((await database.entries.get('a'))?.at).toBe('2026-10-11T08:00:00.000Z')
  })

  test('undone, it leaves exactly what was before', async () => {
    await writeImport(record('1'), inParts(added(makeReview('a'), makeReview('b'))))
    await saveReplyText('a', 'public', 'Thank you.')
    const before = await everything()
    await writeImport(record('2'), inParts(changed(makeReview('a', { text: sick })), added(makeReview('c'))))
    expect((await database.reviews.get('a'))?.text).toBe(sick)
    await undoImport('2')
    expect(await everything()).toEqual(before)
  })

  test('that says more of a review again and again leaves nothing of it', async () => {
    const [one, two, three] = ['One.', 'Two.', 'Three.'].map(text => makeReview('a', { text }))
    await writeImport(record('1'), inParts(added(one!), changed(two!), changed(three!), added(makeReview('b'))))
    expect((await database.reviews.get('a'))?.text).toBe('Three.')
    await undoImport('1')
    expect(Object.values(await everything()).flat()).toEqual([])
  })

  test('cancelled while it is written, it leaves exactly what was before', async () => {
    await writeImport(record('1'), inParts(added(makeReview('a'))))
    const before = await everything()
    let parts = 0
    const isWritten = await writeImport(
      record('2'),
      inParts(added(makeReview('b')), changed(makeReview('a', { text: sick })), added(makeReview('c'))),
      { isCancelled: () => parts++ > 1 },
    )
    expect(isWritten).toBe(false)
    expect(await everything()).toEqual(before)
  })

  test('that fails in the middle leaves exactly what was before', async () => {
    await writeImport(record('1'), inParts(added(makeReview('a'))))
    const before = await everything()
    const twice = writeImport(record('2'), inParts(added(makeReview('b')), added(makeReview('a'))))
    await expect(twice).rejects.toThrow()
    expect(await everything()).toEqual(before)
  })

  test('that the power cut off is taken back at the next start', async () => {
    await writeImport(record('1'), inParts(added(makeReview('a'))))
    const before = await everything()
    const cut = async function* () {
      yield await Promise.resolve([...added(makeReview('b')), ...changed(makeReview('a', { text: sick }))])
      await new Promise(() => undefined)
    }
    void writeImport(record('2'), cut())
    while (!(await database.reviews.get('b'))) await new Promise(resolve => setTimeout(resolve, 1))
    expect(await listImports()).toHaveLength(1)
    await recoverImports()
    expect(await everything()).toEqual(before)
  })
})

test('imports taken back in any order leave nothing, and the newest leaves what was before it', async () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd')
  const importsOfParts = fc.array(fc.array(fc.array(ids, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(importsOfParts, fc.infiniteStream(fc.nat()), async (imports, luck) => {
      await database.delete({ disableAutoOpen: false })
      let before = await everything()
      let text = 0
      for (const [index, parts] of imports.entries()) {
        before = await everything()
        const known = new Set(before['reviews']?.map(row => (row as Review).id))
        const rows = parts.map(part =>
          part.map((id): StagedRow => {
            const outcome = known.has(id) ? 'updated' : 'imported'
            known.add(id)
            return { outcome, review: makeReview(id, { text: `Text ${text++}.` }) }
          }),
        )
        await writeImport(record(String(index)), inParts(...rows))
      }
      await undoImport(String(imports.length - 1))
      expect(await everything()).toEqual(before)
      const left = imports.slice(1).map((_, index) => String(index))
      while (left.length > 0) {
        const [id] = left.splice((luck.next().value as number) % left.length, 1)
        await undoImport(id!)
      }
      expect(Object.values(await everything()).flat()).toEqual([])
    }),
    { numRuns: 12 },
  )
}, 60_000)

describe('an older import taken back', () => {
  test('leaves what a later one says of the same review', async () => {
    await writeImport(record('1'), inParts(added(makeReview('a'), makeReview('b'))))
    await writeImport(record('2'), inParts(changed(makeReview('a', { text: 'Changed.' }))))
    await undoImport('1')
    expect((await database.reviews.toArray()).map(({ text }) => text)).toEqual(['Changed.'])
    await undoImport('2')
    expect(await database.reviews.count()).toBe(0)
    expect(await database.importChanges.count()).toBe(0)
  })

  test('hands its own beginning to a later one', async () => {
    await writeImport(record('1'), inParts(added(makeReview('a', { text: 'One.' }))))
    await writeImport(record('2'), inParts(changed(makeReview('a', { text: 'Two.' }))))
    await writeImport(record('3'), inParts(changed(makeReview('a', { text: 'Three.' }))))
    await undoImport('2')
    expect((await database.reviews.get('a'))?.text).toBe('Three.')
    await undoImport('3')
    expect((await database.reviews.get('a'))?.text).toBe('One.')
  })
})

describe('the owner’s work', () => {
  test('on a review that an import added goes with it, and is counted before', async () => {
    await writeImport(record('1'), inParts(added(makeReview('a'), makeReview('b'))))
    await hold('a', [{ id: 'call', title: 'Call' }])
    expect(await workInImport('1')).toBe(1)
    await undoImport('1')
    expect(Object.values(await everything()).flat()).toEqual([])
  })

  test('that came after the import outlives its undo on a review that was there before', async () => {
    await writeImport(record('1'), inParts(added(makeReview('a'))))
    await writeImport(record('2'), inParts(changed(makeReview('a', { text: sick }))))
    await saveReplyText('a', 'public', 'Thank you.')
    await undoImport('2')
    expect((await database.replies.get('a'))?.texts.public).toBe('Thank you.')
    expect((await database.entries.get('a'))?.state).toBe('drafted')
  })
})

describe('a copied reply', () => {
  const copy = async (text: string) => {
    await writeImport(record('1'), inParts(added(makeReview('a', { ownerReply: { text: 'An old answer to this.' } }))))
    await saveReplyText('a', 'public', text)
    await approveReply('a')
    await markCopied('a')
  }
  const stateAfter = async (reply: string) => {
    await writeImport(record('2'), inParts(changed(makeReview('a', { ownerReply: { text: reply } }))))
    return (await database.entries.get('a'))?.state
  }

  test('is live once an import shows it on the site, whatever the site did to its quotation marks', async () => {
    await copy('We’re sorry —\n\nplease call.')
    expect(await stateAfter("We're sorry - please call.")).toBe('live')
    await undoImport('2')
    expect((await database.entries.get('a'))?.state).toBe('copied')
  })

  test('is live in the words that the owner changed on the site', async () => {
    await copy('We are sorry.')
    expect(await stateAfter('We are so sorry, and we called you.')).toBe('live')
  })

  test('is not live while the site still shows the answer of before', async () => {
    await copy('We are sorry.')
    expect(await stateAfter('An old answer to this.')).toBe('copied')
  })
})

test('rows that were put aside come back part by part, and go', async () => {
  await stageRows('x', 0, added(makeReview('a')))
  await stageRows('x', 1, added(makeReview('b')))
  await stageRows('y', 0, added(makeReview('c')))
  const parts = []
  for await (const rows of stagedRows('x')) parts.push(rows.map(({ review }) => review.id).join())
  expect(parts).toEqual(['a', 'b'])
  await clearStaging()
  for await (const rows of stagedRows('x')) parts.push(rows.length)
  expect(parts).toHaveLength(2)
})
