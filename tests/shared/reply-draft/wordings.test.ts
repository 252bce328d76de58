import { describe, expect, test } from 'vitest'
import type { Recipe } from '../../../shared/reply-draft/recipe'
import tradeNouns from '../../../resources/lexicons/trade-nouns.json'

const files = import.meta.glob<Record<string, unknown>>('/shared/reply-draft/wordings/**/*.ts', { eager: true })

/** Every string of the wordings with the place it stands in, phrases to look for and lists of nouns and names left out. */
function* stringsIn(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value)) for (const one of value) yield* stringsIn(one, path)
  else if (value !== null && typeof value === 'object' && !(value instanceof Set))
    for (const [key, one] of Object.entries(value))
      if (!['cues', 'theme', 'polarity', 'trades', 'layouts', 'alone', 'mild', 'solemn'].includes(key))
        yield* stringsIn(one, `${path}.${key}`)
}

const english = Object.entries(files)
  .filter(([path]) => !/foreign|business-kinds/.test(path))
  .flatMap(([path, module]) => [...stringsIn(module, path.replace(/^.*wordings\//, ''))])

const recipes = Object.values(files)
  .flatMap(module => Object.entries(module))
  .filter(
    (entry): entry is [string, Recipe] => typeof entry[1] === 'object' && entry[1] !== null && 'layouts' in entry[1],
  )

const SLOTS = new Set(
  `I Im Id Ive Ill me my myself name phone email contact ask stars business firm team visit thing thing2 worse item good liked
  again Sorry owned visit fault fault2 regret sorry norm told how merit merit2 change fact grave safety concern general privacy annoyed reason outside hands scant`.split(
    /\s+/,
  ),
)

describe('the wordings', () => {
  test('there are many', () => {
    expect(english.length).toBeGreaterThan(900)
    expect(recipes.length).toBeGreaterThan(12)
  })

  test('have their brackets in pairs and name only places that exist', () => {
    for (const [path, text] of english) {
      expect(text.split('[').length, `${path}: ${text}`).toBe(text.split(']').length)
      for (const [, slot = ''] of text.matchAll(/\{([A-Za-z0-9]+)(?:\.[a-z]+)?\}/g))
        expect(SLOTS.has(slot), `${path}: {${slot}}`).toBe(true)
      expect(text.replaceAll(/\{[A-Za-z0-9]+(?:\.[a-z]+)?\}/g, '')).not.toMatch(/[{}]/)
    }
  })

  test('promise, shout, sell and recite nothing', () => {
    const never =
      /!|\b(?:always|never|guarantee|100|valued|inconvenience|feedback is important|strive|policy|terms and conditions|unfortunately|sincerely|discount|coupon|free of charge|best in town|please accept|sorry (?:if|but|you feel))\b/i
    for (const [path, text] of english) expect(text, path).not.toMatch(never)
  })

  test('leave the grammar of "a" and "an" right', () => {
    for (const [path, text] of english)
      expect(text, path).not.toMatch(/\ba (?:[aeio]|u(?!n?i|se))[a-z]+|\ban [bcdfgjklmnpqrstvwxyz][a-z]/)
  })

  test('have a pool for every part of a layout', () => {
    for (const [name, { layouts, pools }] of recipes)
      for (const part of layouts.flat())
        if (part !== '¶' && part !== 'route')
          expect(Object.hasOwn(pools, part.replace('?', '')), `${name}: ${part}`).toBe(true)
  })

  test('name each noun of a trade once, as singular or plural', () => {
    for (const [group, list] of Object.entries(tradeNouns.groups)) {
      const all = [...list.singular, ...list.plural].map(word => word.toLowerCase().replaceAll('-', ' '))
      expect(all.length, group).toBeGreaterThan(20)
      expect(
        all.filter((word, place) => all.indexOf(word) !== place),
        group,
      ).toEqual([])
    }
  })
})
