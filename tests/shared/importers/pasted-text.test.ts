import { describe, expect, test } from 'vitest'
import { pastedText } from '../../../shared/importers/pasted-text'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(pastedText)

describe('a plain text is no page of reviews', () => {
  test.each([
    ['a note', 'Call the driver.\nOrder more boxes.\nTell Bo about Saturday.\n'],
    ['a diary', 'October 12, 2025\nWe were busy.\nOctober 13, 2025\nWe were not.\n'],
    ['one word', 'No data.'],
    [
      'a table',
      'date,reviewer,rating,review\n2026-02-03,Jo,5,Good soup and warm bread.\n2026-02-04,Bo,4,Fine and warm inside.\n',
    ],
  ])('%s', (_what, text) => expect(pastedText.recognises(text)).toBe(false))
})
