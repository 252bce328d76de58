import { expect, test } from 'vitest'
import { pickFrom } from '../../../shared/reply-draft/random'
import { canFill, fill, type Filling } from '../../../shared/reply-draft/template'

const filling: Filling = {
  slots: { team: ['the [kitchen|bar]'], empty: [] },
  nouns: { thing: { text: 'the wings', plural: true }, item: { text: 'the wait', plural: false } },
}
const written = (template: string, seed = 1) => fill(template, filling, pickFrom(seed))

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
  expect(canFill('{team} and {thing.be}', filling)).toBe(true)
  expect(canFill('{team} and {name}', filling)).toBe(false)
  expect(canFill('{empty}', filling)).toBe(false)
})

test('a noun is never read as a template', () => {
  const odd: Filling = { slots: {}, nouns: { name: { text: '{thing} [a|b]', plural: false } } }
  expect(fill('hello {name}', odd, pickFrom(1))).toBe('hello {thing} [a|b]')
})
