import { expect, test } from 'vitest'
import { readSubject } from '../../../shared/reply-draft/subject'
import { observe, type Observed } from './observed'

const read = (text: string, observed: Observed, trade = 'pizza') => readSubject(text, observe(text, observed), trade)

test('the review’s own noun is named, with its number', () => {
  const { faults } = read('The garlic knots were burnt.', { themes: [['quality', 'negative', 'burnt']] })
  expect(faults[0]?.item).toEqual({ text: 'the garlic knots', plural: true })
})

test('the longest reading of a noun counts', () => {
  const { merits } = read('Best white pie in town.', { themes: [['quality', 'positive', 'Best']] })
  expect(merits[0]?.item?.text).toBe('the white pie')
})

test('a noun on the other side of a "but" belongs to the other opinion', () => {
  const { faults, merits } = read('Great crust but the sauce was sour.', {
    themes: [
      ['quality', 'positive', 'Great'],
      ['quality', 'negative', 'sour'],
    ],
  })
  expect(merits[0]?.item?.text).toBe('the crust')
  expect(faults[0]?.item?.text).toBe('the sauce')
})

test('a word that touches a sensitive detail is not named, here or elsewhere in the text', () => {
  const observed: Observed = {
    themes: [['quality', 'negative', 'cold']],
    sensitive: [['identifier', 'pizza 4471']],
  }
  expect(read('Order pizza 4471: the pizza was cold.', observed).faults[0]?.item).toBeUndefined()
})

test('a word outside the trade is not named', () => {
  const { faults } = read('The brakes were cold.', { themes: [['quality', 'negative', 'cold']] })
  expect(faults[0]?.item).toBeUndefined()
})

test('cues in the same sentence tell a particular kind of waiting, and without any it is the general one', () => {
  const thing = (text: string, trade: string) =>
    read(text, { themes: [['wait', 'negative', text.split(' ')[0] ?? '']] }, trade).faults[0]?.facet.thing
  expect(thing('Waited for a table an hour.', 'restaurant')).toBe('the wait for a table')
  expect(thing('Nobody came up at all.', 'plumber')).toBe('the missed appointment')
  expect(thing('Slow.', 'gym')).toBe('the wait')
})

test('whoever cannot reach anybody speaks of communication', () => {
  const { faults } = read('I called five times.', { urgent: [['ignored', 2]] })
  expect(faults[0]?.facet.theme).toBe('communication')
})

test('each theme is named once', () => {
  const { faults } = read('Slow and late and slow.', {
    themes: [
      ['wait', 'negative', 'Slow'],
      ['wait', 'negative', 'late'],
    ],
  })
  expect(faults).toHaveLength(1)
})
