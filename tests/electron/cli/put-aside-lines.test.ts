import { expect, test } from 'vitest'
import { putAsideLines } from '../../../electron/cli/put-aside-lines'
import { spool } from '../../../electron/cli/spool'

const text = (lines: { read(): Iterable<string> }) => [...lines.read()].join('')

test('lines come back in their order, however many there are', () => {
  for (const count of [0, 1, 999, 30_000]) {
    const shelf = spool(100_000)
    const lines = putAsideLines(shelf)
    const expected = Array.from({ length: count }, (_, at) => `{"id":"r${at}","text":"Zoë said so."}`)
    for (const [at, line] of expected.entries()) lines.add(`r${at}`, line)
    expect(text(lines), String(count)).toBe(expected.map(line => `${line}\n`).join(''))
    shelf.close()
  }
})

test('the newest line takes the place of the earlier ones, put aside or not', () => {
  const shelf = spool(10_000)
  const lines = putAsideLines(shelf)
  for (let at = 0; at < 40_000; at += 1) lines.add(`r${at}`, `an old line ${at}`)
  for (const id of ['r3', 'r39999', 'r3']) lines.replace(id, `new ${id}`)
  const read = text(lines).split('\n')
  expect([read[2], read[3], read[39_999], read.length]).toEqual(['an old line 2', 'new r3', 'new r39999', 40_001])
  shelf.close()
})
