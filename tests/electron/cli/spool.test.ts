import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spool } from '../../../electron/cli/spool'

test('texts come back as they were, from memory and from the disk, in any order', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '🍕', '\n'), maxLength: 60 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), fc.integer({ min: 1, max: 200 }), (texts, memory) => {
      const shelf = spool(memory)
      expect(texts.map(each => shelf.add(each))).toEqual(texts.map((_, number) => number))
      for (const [number, each] of [...texts.entries()].reverse()) expect(shelf.read(number)).toBe(each)
      shelf.close()
    }),
    { numRuns: 50 },
  )
})

test('nothing of it can be seen in the folder, and what was never put aside is not there', () => {
  const before = readdirSync(tmpdir()).filter(name => name.startsWith('evenkeel-aside-'))
  const shelf = spool(10)
  shelf.add('What a customer wrote.')
  expect(readdirSync(tmpdir()).filter(name => name.startsWith('evenkeel-aside-') && !before.includes(name))).toEqual([])
  expect(() => shelf.read(1)).toThrow('There is no text 1.')
  shelf.close()
})
