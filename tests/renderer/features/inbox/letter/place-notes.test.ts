import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeNotes } from '../../../../../renderer/features/inbox/letter/place-notes'

test('notes stand beside their words and push each other down', () => {
  expect(
    placeNotes(
      [
        { top: 0, height: 32 },
        { top: 25, height: 32 },
        { top: 200, height: 16 },
      ],
      7,
    ),
  ).toEqual([0, 39, 200])
})

test('no note overlaps another or stands above its words', () => {
  const note = fc.record({ top: fc.nat(500), height: fc.nat(80) })
  fc.assert(
    fc.property(fc.array(note), notes => {
      const tops = placeNotes(notes, 7)
      notes.forEach((one, index) => {
        expect(tops[index]).toBeGreaterThanOrEqual(one.top)
        if (index > 0)
          expect(tops[index]).toBeGreaterThanOrEqual((tops[index - 1] ?? 0) + (notes[index - 1]?.height ?? 0) + 7)
      })
    }),
  )
})
