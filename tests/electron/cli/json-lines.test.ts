import { PassThrough, Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { readJsonLines, writeJsonLines, type ReadLine } from '../../../electron/cli/json-lines'

async function read(...pieces: readonly (string | Uint8Array)[]): Promise<ReadLine[]> {
  const bytes = pieces.map(piece => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece))
  const lines: ReadLine[] = []
  for await (const batch of readJsonLines(Readable.from(bytes))) lines.push(...batch)
  return lines
}

test('each line is a value with its number', async () => {
  expect(await read('{"a":1}\n[2]\n"three"\n')).toEqual([
    { number: 1, value: { a: 1 } },
    { number: 2, value: [2] },
    { number: 3, value: 'three' },
  ])
})

test('the last line needs no end, and lines may end as on Windows', async () => {
  expect(await read('1\r\n2')).toEqual([
    { number: 1, value: 1 },
    { number: 2, value: 2 },
  ])
})

test('empty lines count and hold nothing', async () => {
  expect(await read('\n1\n  \n2\n\n')).toEqual([
    { number: 2, value: 1 },
    { number: 4, value: 2 },
  ])
})

test('a line that is no JSON is named, and the others are read', async () => {
  expect(await read('1\n{"a":\n3\n')).toEqual([
    { number: 1, value: 1 },
    { number: 2, mistake: 'is no JSON' },
    { number: 3, value: 3 },
  ])
})

test('a line or a letter may be cut anywhere between two pieces', async () => {
  const bytes = new TextEncoder().encode('{"name":"Zoë"}\n{"name":"Łucja"}\n')
  for (let at = 1; at < bytes.length; at += 1) {
    expect(await read(bytes.slice(0, at), bytes.slice(at))).toEqual([
      { number: 1, value: { name: 'Zoë' } },
      { number: 2, value: { name: 'Łucja' } },
    ])
  }
})

test('a mark at the beginning of the file is no part of the first line', async () => {
  expect(await read('\ufeff{"a":1}\n')).toEqual([{ number: 1, value: { a: 1 } }])
})

test('a line beyond all measure is named and let go, and the others are read', async () => {
  const piece = new Uint8Array(4_000_000).fill(97)
  const lines = await read('1\n', ...Array<Uint8Array>(9).fill(piece), '\n3\n')
  expect(lines).toEqual([
    { number: 1, value: 1 },
    { number: 2, mistake: 'is longer than 32 MB' },
    { number: 3, value: 3 },
  ])
})

test('writing waits for a slow reader', async () => {
  let taken = 0
  const slow = new Writable({
    highWaterMark: 10,
    write(_piece, _encoding, done) {
      setTimeout(() => {
        taken += 1
        done()
      }, 5)
    },
  })
  for (let written = 0; written < 5; written += 1) {
    await writeJsonLines(slow, [{ long: 'more than ten bytes' }])
    expect(taken).toBe(written + 1)
  }
})

test('nothing to write writes nothing', async () => {
  const output = new PassThrough()
  await writeJsonLines(output, [])
  expect(output.read()).toBeNull()
})
