import { describe, expect, test } from 'vitest'
import { outlineOf, scaleOf } from '../../../../shared/importers/tables/propose-mapping'
import { findHeader, headOf } from '../../../../shared/importers/tables/table-head'
import { now } from '../../../helpers/import-files'

function outline(...rows: string[]) {
  const cells = rows.map(row => row.split('|'))
  return outlineOf(headOf(cells, findHeader(cells)), 'utf-8', '|', { now })
}
const roles = (...rows: string[]) => outline(...rows).columns.map(column => column.role)

describe('roles', () => {
  test('by the names of the columns', () =>
    expect(roles('Date|Platform|Reviewer|Stars|Review|Owner reply', '2026-01-02|Google|Jo|5|Good soup|Thanks')).toEqual(
      ['date', 'platform', 'author', 'rating', 'text', 'owner-reply'],
    ))
  test('by the cells where there are no names', () =>
    expect(
      roles(
        '03-01-2026|yelp|Jo Quill|4|The soup was hot and the bread was fresh',
        '14-01-2026|yelp|Ned Vail|2|We waited for an hour and then left again',
        '15-01-2026|google|Ada Fenn|5|Everything as it should be, thank you',
        '16-01-2026|yelp|Bo Lind|5|Good bread, good people, fair prices',
      ),
    ).toEqual(['date', 'platform', 'author', 'rating', 'text']))
  test('the average of the business is not the rating', () =>
    expect(roles('average_rating|review_count|rating|review|date', '4.4|120|2|Cold soup again|2026-01-02')).toEqual([
      'ignore',
      'ignore',
      'rating',
      'text',
      'date',
    ]))
  test('a running number is no id and an e-mail address is not kept', () =>
    expect(roles('Nr|E-mail|Comment|Date', '1|jo@mail.example|Good soup all round|2026-01-02')).toEqual([
      'ignore',
      'ignore',
      'text',
      'date',
    ]))
})

describe('the header', () => {
  test('may stand under a title and an empty row', () =>
    expect(
      findHeader([
        ['Our reviews', '', ''],
        ['When', 'Site', 'Review'],
        ['2026-01-02', 'Yelp', 'Good'],
      ]),
    ).toBe(1))
  test('may be missing', () =>
    expect(
      findHeader([
        ['2026-01-02', 'Yelp', 'Good soup'],
        ['2026-01-03', 'Yelp', 'Bad soup'],
      ]),
    ).toBe(-1))
})

describe('what to check', () => {
  test('an order that nothing shows is asked', () =>
    expect(outline('Date|Review', '03/04/2026|Good soup')).toMatchObject({
      ask: true,
      columns: [{ note: { id: 'open-order' } }, {}],
    }))
  test('an order that a value shows is told with the value', () =>
    expect(outline('Date|Review', '03/04/2026|Good', '09/17/2026|Bad')).toMatchObject({
      ask: false,
      columns: [{ note: { id: 'order', values: ['month-first', '09/17/2026'] } }, {}],
    }))
  test('a scale of ten is asked', () =>
    expect(outline('Date|Score|Review', '2026-01-02|9|Good', '2026-01-03|7|Fair')).toMatchObject({
      ask: true,
      proposal: { scaleMax: 10 },
    }))
})

test.each([
  ['On a scale of 1 to 5, how would you rate us?', 5, 5],
  ['Rate us (1-10)', 5, 10],
  ['How likely are you to recommend us to a friend?', 5, 10],
  ['Stars', 5, 5],
  ['Score', 9.6, 10],
  ['Points', 80, 100],
])('the scale of %s with a highest of %d is %d', (name, top, scale) => expect(scaleOf(name, top)).toBe(scale))
