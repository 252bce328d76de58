import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fairnessRules } from '../../../shared/assessment/fairness'
import { urgencyRules } from '../../../shared/assessment/urgency'
import { applyRule } from '../../../shared/text/rule'
import { sceneOf } from '../../helpers/review-cases'

/** A case of the fixtures, `ids | trade | rating | text`: what must be seen in it, or what it only looks like. */
type Written = { readonly ids: readonly string[]; readonly line: string; readonly seen: Seen }
type Seen = { readonly tier: number; readonly ids: readonly string[] }

const read = (name: string): readonly Written[] =>
  readFileSync(new URL(`../../fixtures/assessment/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [ids = '', ...written] = line.split('|')
      return { ids: ids.split('+').filter(id => id !== ''), line, seen: look(written.join('|')) }
    })

/** What the rules by themselves see, whatever else is asked besides them. */
function look(written: string): Seen {
  const scene = sceneOf(written)
  const tiers = urgencyRules.flatMap(rule =>
    applyRule(rule, scene, scene.hits).map(({ value }) => ({ id: rule.id, tier: value })),
  )
  const observed = fairnessRules.filter(rule =>
    applyRule(rule, scene, scene.hits).some(({ value }) => value !== 'weak'),
  )
  return {
    tier: Math.min(3, ...tiers.map(({ tier }) => tier)),
    ids: [...new Set([...tiers, ...observed].map(({ id }) => id))],
  }
}

const urgent = read('urgent')
const notUrgent = read('not-urgent')
const unfair = read('unfair')
const notUnfair = read('not-unfair')

describe('cases in many voices', () => {
  test('there are hundreds, and at least 300 near misses', () => {
    expect(urgent.length).toBeGreaterThan(300)
    expect(unfair.length).toBeGreaterThan(80)
    expect(notUrgent.length + notUnfair.length).toBeGreaterThanOrEqual(300)
  })

  for (const { id } of urgencyRules)
    test(`${id} is seen however it is told`, () => {
      const cases = urgent.filter(({ ids }) => ids.includes(id))
      expect(cases.length).toBeGreaterThan(5)
      expect(cases.filter(({ seen }) => !seen.ids.includes(id)).map(({ line }) => line)).toEqual([])
    })

  for (const { id } of fairnessRules)
    test(`${id} is seen however it is told`, () => {
      const cases = unfair.filter(({ ids }) => ids.includes(id))
      expect(cases.length).toBeGreaterThan(3)
      expect(cases.filter(({ seen }) => !seen.ids.includes(id)).map(({ line }) => line)).toEqual([])
    })

  test('what only sounds urgent raises no alarm', () => {
    const alarms = notUrgent.filter(({ ids, seen }) => seen.tier <= 1 || ids.some(id => seen.ids.includes(id)))
    expect(alarms.map(({ line, seen }) => `${seen.ids.join(' ')}: ${line}`)).toEqual([])
  })

  test('what only sounds unfair is left alone', () => {
    const marked = notUnfair.filter(({ ids, seen }) => ids.some(id => seen.ids.includes(id)))
    expect(marked.map(({ line, seen }) => `${seen.ids.join(' ')}: ${line}`)).toEqual([])
  })
})
