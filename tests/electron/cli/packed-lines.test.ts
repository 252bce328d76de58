import { expect, test } from 'vitest'
import { packedLines } from '../../../electron/cli/packed-lines'

test('lines come back in their order, however many there are', () => {
  for (const count of [0, 1, 999, 1_000, 1_001, 3_500]) {
    const lines = packedLines()
    const expected = Array.from({ length: count }, (_, at) => `{"id":"r${at}","text":"Zoë"}`)
    for (const [at, line] of expected.entries()) lines.add(`r${at}`, line)
    expect([...lines.read()].join(''), String(count)).toBe(expected.map(line => `${line}\n`).join(''))
  }
})

test('a newer line takes the place of the earlier one, packed or not', () => {
  const lines = packedLines()
  for (let at = 0; at < 1_500; at += 1) lines.add(`r${at}`, `old ${at}`)
  for (const id of ['r3', 'r1400']) lines.replace(id, `new ${id}`)
  const read = [...lines.read()].join('').split('\n')
  expect([read[2], read[3], read[1_400], read.length]).toEqual(['old 2', 'new r3', 'new r1400', 1_501])
})
