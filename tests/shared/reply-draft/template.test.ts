import { expect, test } from 'vitest'
import { pickFrom } from '../../../shared/reply-draft/random'
import { fitting, ready, write, type Filling } from '../../../shared/reply-draft/template'

const filling: Filling = {
  slots: { team: ['the [kitchen|bar]'], empty: [] },
  nouns: { thing: { text: 'the wings', plural: true }, item: { text: 'the wait', plural: false } },
}
const fits = (template: string, given = filling) => fitting([template], ready(given)).length > 0
const written = (template: string, seed = 1, given = filling) =>
  fitting([template], ready(given))
    .map(wording => write(wording, ready(given), pickFrom(seed)))
    .join()

test('one of the choices is taken, inner ones first', () => {
  const texts = new Set(Array.from({ length: 40 }, (_, seed) => written('[a|b[c|d]]', seed)))
  expect([...texts].sort()).toEqual(['a', 'bc', 'bd'])
})

test('verbs and pronouns agree with the number of the noun', () => {
  expect(written('{thing} {thing.be} here, and {thing.it} {thing.go} out')).toBe('the wings are here, and they go out')
  expect(written('{item} {item.be} long, {item.it} {item.make} and {item.carry} {item.have}')).toBe(
    'the wait is long, it makes and carries has',
  )
})

test('a slot is filled with one of its wordings, choices and all', () => {
  expect(['the kitchen', 'the bar']).toContain(written('{team}'))
})

test('a template fits only where every place of it can be filled', () => {
  expect(fits('{team} and {thing.be}')).toBe(true)
  expect(fits('{team} and {name}')).toBe(false)
  expect(fits('{empty}')).toBe(false)
})

test('a noun is never read as a template', () => {
  const odd: Filling = { slots: {}, nouns: { name: { text: '{thing} [a|b]', plural: false } } }
  expect(written('hello {name}', 1, odd)).toBe('hello {thing} [a|b]')
})

test('a choice that cannot be filled is left out, and the rest stands', () => {
  const texts = new Set(
    Array.from({ length: 20 }, (_, seed) => written('thank you[, {name}|] for [{team}|{empty}]', seed)),
  )
  expect([...texts].sort()).toEqual(['thank you for the bar', 'thank you for the kitchen'])
})
