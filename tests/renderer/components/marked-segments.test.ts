import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markedSegments, paragraphsOf } from '../../../renderer/components/marked-segments'

const shown = (text: string, marks: Parameters<typeof markedSegments>[1]) =>
  markedSegments(text, marks).map(segment => [segment.text, segment.marks.map(mark => mark.kind).join('+')])

describe('cutting a text where marks begin and end', () => {
  test('overlapping marks share the words that they have in common', () => {
    expect(
      shown('my son was ill', [
        { start: 0, end: 10, kind: 'private' },
        { start: 7, end: 14, kind: 'today' },
      ]),
    ).toEqual([
      ['my son ', 'private'],
      ['was', 'private+today'],
      [' ill', 'today'],
    ])
  })

  test('empty marks and marks outside the stretch are left out', () => {
    expect(
      shown('abc', [
        { start: 1, end: 1, kind: 'theme' },
        { start: 5, end: 9, kind: 'theme' },
      ]),
    ).toEqual([['abc', '']])
  })

  test('the segments are the text, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40) })), (text, spans) => {
        const marks = spans.map(span => ({ ...span, kind: 'theme' }))
        expect(
          markedSegments(text, marks)
            .map(segment => segment.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('paragraphs end at line breaks and are never empty', () => {
    const text = 'One.\r\n\r\nTwo.\n  \nThree.'
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.', 'Three.'])
    expect(paragraphsOf('')).toEqual([])
  })
})
