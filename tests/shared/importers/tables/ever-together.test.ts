import { expect, test } from 'vitest'
import { everTogether } from '../../../../shared/importers/tables/ever-together'

const head = (...rows: string[][]) => ({ columns: ['text', 'review'], keys: ['text', 'review'], rows })

test('columns are together where a row has both', () =>
  expect(everTogether(head(['Hot soup.', ''], ['Cold soup.', 'Cold bread.']), [0, 1])).toBe(true))
test('they are not where every row has one or the other', () =>
  expect(everTogether(head(['Hot soup.', ' '], ['', 'Cold bread.'], ['', '']), [0, 1])).toBe(false))
test('an empty column stands in for nothing', () =>
  expect(everTogether(head(['Hot soup.', ''], ['Cold soup.', '']), [0, 1])).toBe(true))
