import { describe, expect, test } from 'vitest'
import {
  choiceOf,
  choicesWith,
  choiceTitle,
  columnChoices,
  holdsContacts,
  withChoice,
  withPlatform,
} from '../../../../renderer/features/import/column-choices'
import { en } from '../../../../renderer/messages/en'
import type { ColumnMapping } from '../../../../shared/importers/source'

const proposed: ColumnMapping = {
  signature: 'cards',
  roles: ['date', 'rating', 'text', 'author', 'ignore'],
  dateOrder: 'month-first',
}

describe('the choice for a column', () => {
  test('is what the app read in the table', () => {
    expect(proposed.roles.map((_, column) => choiceOf(proposed, column, false))).toEqual([
      'date',
      'rating',
      'text',
      'author',
      'ignore',
    ])
  })

  test('comes back as it was chosen, whichever it is', () => {
    expect(columnChoices.length).toBeGreaterThan(10)
    for (const id of columnChoices) expect(choiceOf(withChoice(proposed, 4, id), 4, true)).toBe(id)
  })

  test('that the list does not have is offered beside it', () => {
    const sevens = choiceOf({ ...proposed, scaleMax: 7 }, 1, false)
    expect(sevens).toBe('rating:7')
    expect(choicesWith(sevens).at(-1)).toBe('rating:7')
    expect(choiceTitle(en.imports.columns, sevens)).toBe('Points, up to 7')
    expect(choicesWith('rating:10')).toHaveLength(columnChoices.length)
  })

  test('takes its role from the column that had it, but several texts may stand', () => {
    expect(withChoice(proposed, 4, 'author').roles).toEqual(['date', 'rating', 'text', 'ignore', 'author'])
    expect(withChoice(proposed, 4, 'text').roles).toEqual(['date', 'rating', 'text', 'author', 'text'])
  })

  test('of another scale and back is stars again', () => {
    const points = withChoice(proposed, 1, 'rating:10')
    expect(points.scaleMax).toBe(10)
    expect(withChoice(points, 1, 'rating').scaleMax).toBe(5)
  })

  test('of another order stays until the table is to decide again', () => {
    const dayFirst = withChoice(proposed, 0, 'date:day-first')
    expect(dayFirst.dateOrder).toBe('day-first')
    expect(withChoice(dayFirst, 3, 'title').dateOrder).toBe('day-first')
    expect(withChoice(dayFirst, 0, 'date').dateOrder).toBeUndefined()
  })
})

test('the place of all rows is kept and taken away', () => {
  expect(withPlatform(proposed, 'survey').platform).toBe('survey')
  expect(withPlatform(withPlatform(proposed, 'survey'), undefined)).toEqual(proposed)
})

test('contact data is known, dates and tills are not contact data', () => {
  expect(holdsContacts(['lena@mail.example', ''])).toBe(true)
  expect(holdsContacts(['(555) 012-7788'])).toBe(true)
  expect(holdsContacts(['2026-10-02', '10/02/2026 18:40'])).toBe(false)
  expect(holdsContacts(['2', '2', '1'])).toBe(false)
  expect(holdsContacts([])).toBe(false)
})
