import { expect, test } from 'vitest'
import { widest, within } from '../../../../renderer/features/inbox/panes'

test('a pane is never too narrow to use, and leaves room for the review', () => {
  expect(within('list', 10, 1280, 500)).toBe(220)
  expect(within('list', 900, 1280, 500)).toBe(460)
  expect(within('reply', 900, 1280, 296)).toBe(664)
  expect(within('reply', 100, 1024, 260)).toBe(420)
  expect(widest('reply', 800, 400)).toBe(420)
})
