import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { WrongUsage } from '../../../electron/cli/command'
import { importFiles } from '../../../electron/cli/import-files'
import { runCommand } from './run-command'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const openData = (id: string, text: string, stars = 4, date = '2026-02-03 18:05:00') =>
  JSON.stringify({
    review_id: id.padEnd(22, 'x'),
    user_id: id.padEnd(22, 'u'),
    business_id: 'b'.repeat(22),
    stars,
    useful: 0,
    funny: 0,
    cool: 0,
    text,
    date,
  })
const lines = file('open-data.jsonl', [openData('a', 'Cold soup.'), '{"cut', openData('c', 'Warm bread.')].join('\n'))

test('each review is one line, and the report counts every row', async () => {
  const report = join(folder, 'report.json')
  const result = await runCommand(importFiles, [lines, '--report', report])
  expect(result.lines.map(({ text, platform }) => [platform, text])).toEqual([
    ['yelp', 'Cold soup.'],
    ['yelp', 'Warm bread.'],
  ])
  expect(result.code).toBe(1)
  expect(result.messages).toContain('open-data.jsonl: 3 rows: 2 new, 0 updated, 0 unchanged, 1 not read.')
  const written = JSON.parse(readFileSync(report, 'utf8')) as Record<string, unknown>
  expect(written).toMatchObject({
    files: [
      { file: 'open-data.jsonl', rows: 3, imported: 2, unchanged: 0, updated: 0, rejected: [{ row: 2 }], warnings: [] },
    ],
    totals: { files: 1, rows: 3, imported: 2, unchanged: 0, updated: 0, rejected: 1 },
  })
})

test('what is printed can be read again as reviews', async () => {
  const { assess } = await import('../../../electron/cli/assess')
  const { lines: reviews } = await runCommand(importFiles, [lines])
  const { code, lines: assessed } = await runCommand(
    assess,
    [],
    reviews.map(review => JSON.stringify(review)).join('\n'),
  )
  expect(code).toBe(0)
  expect(assessed.map(({ id }) => id)).toEqual(reviews.map(({ id }) => id))
})

test('the same file twice adds nothing, under names that are told apart', async () => {
  const again = file('other/open-data.jsonl', readFileSync(lines, 'utf8'))
  const { lines: reviews, messages } = await runCommand(importFiles, [lines, again])
  expect(reviews).toHaveLength(2)
  expect(messages).toContain('open-data.jsonl (2): 3 rows: 0 new, 0 updated, 2 unchanged, 1 not read.')
})

test('a folder is one source whose parts are listed', async () => {
  file('export/one.jsonl', openData('d', 'Slow.'))
  file('export/deep/two.jsonl', openData('e', 'Quick.'))
  const report = join(folder, 'folder-report.json')
  const { lines: reviews } = await runCommand(importFiles, [join(folder, 'export'), '--report', report])
  expect(reviews).toHaveLength(2)
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as { files: { file: string; parts: { file: string }[] }[] }
  expect(files).toHaveLength(1)
  expect(files[0]?.file).toBe('export')
  expect(files[0]?.parts.map(part => part.file).toSorted()).toEqual(['export/deep/two.jsonl', 'export/one.jsonl'])
})

test('a file that is refused ends with 1, and its reason is a code in the report', async () => {
  const report = join(folder, 'refused.json')
  const { code, lines: reviews } = await runCommand(importFiles, [file('empty.csv', ''), '--report', report])
  expect(code).toBe(1)
  expect(reviews).toEqual([])
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as { files: Record<string, unknown>[] }
  expect(files[0]).toMatchObject({ refused: 'empty', rows: 0 })
})

test('no file, a missing file and an unknown option are wrong usage', async () => {
  for (const args of [
    [],
    [join(folder, 'missing.csv')],
    [lines, '--quick'],
    [lines, '--format', 'nothing'],
    [lines, '--time-zone', 'Alder Bay'],
  ]) {
    await expect(runCommand(importFiles, args), args.join(' ')).rejects.toThrow(WrongUsage)
  }
})
