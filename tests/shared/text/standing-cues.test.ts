import { expect, test } from 'vitest'
import { readDocument } from '../../../shared/text/document'
import { compileRules } from '../../../shared/text/rule'
import { standingCues } from '../../../shared/text/standing-cues'

const praise = { id: 'praise', phrases: ['top notch'] }
const marks = standingCues([praise])

test('standing cues are found in a text that no rule has looked at', () => {
  expect(marks.in(readDocument('Top notch.')).get(praise)).toHaveLength(1)
})

test('where rules are looked up, the standing cues are found in the same pass', () => {
  const document = readDocument('Top notch, really top notch.')
  const hits = compileRules([], [marks])(document)
  expect(marks.in(document)).toBe(hits)
  expect(hits.get(praise)).toHaveLength(2)
})
