import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { withDateOrder } from '../../../../renderer/features/import/column-choices'
import { DateOrderQuestion } from '../../../../renderer/features/import/date-order'
import type { DateQuestion } from '../../../../shared/importers/source'

const question: DateQuestion = { signature: 's', examples: ['03/04/2026'], order: 'month-first', isAnswered: false }
const markup = (more: Partial<DateQuestion> = {}) =>
  renderToStaticMarkup(
    <DateOrderQuestion question={{ ...question, ...more }} timeZone="UTC" onAnswer={() => undefined} />,
  )

describe('the question which comes first', () => {
  test('shows both readings of a date of the file', () => {
    expect(markup()).toContain('March 4')
    expect(markup()).toContain('April 3')
  })
  test('has no answer before the owner gives one, and says how it is read for now', () => {
    expect(markup()).not.toContain('checked')
    expect(markup()).toContain('the month is taken to come first')
  })
  test('keeps the answer in sight', () => expect(markup({ isAnswered: true })).toContain('checked'))
})

describe('the answer', () => {
  const proposal = { signature: 's', roles: ['date', 'text'] as const }
  const tables = [{ outline: { signature: 's', encoding: 'utf-8', delimiter: ',', columns: [], proposal, ask: true } }]
  test('goes with the columns of a table', () =>
    expect(withDateOrder('s', [], tables, 'day-first')).toEqual({ ...proposal, dateOrder: 'day-first' }))
  test('stands alone for a known format', () =>
    expect(withDateOrder('s', [], [], 'day-first')).toEqual({ signature: 's', roles: [], dateOrder: 'day-first' }))
  test('keeps what the owner chose of the columns', () => {
    const own = { signature: 's', roles: ['text', 'date'] as const }
    expect(withDateOrder('s', [own], tables, 'month-first')).toEqual({ ...own, dateOrder: 'month-first' })
  })
})
