import { expect, test } from 'vitest'
import { WrongUsage } from '../../../electron/cli/command'
import { patterns } from '../../../electron/cli/patterns'
import { runCommand } from './run-command'

const stars = (id: string, date: string | undefined, value: number, more: object = {}) =>
  JSON.stringify({ id, platform: 'google', date, rating: { kind: 'stars', value }, text: '', ...more })

test('reviews give one document with every month between the first and the last', async () => {
  const input = [
    stars('a', '2026-01-31T20:00:00Z', 5),
    stars('b', '2026-03-02', 2),
    stars('c', '2026-03', 4),
    stars('d', undefined, 1),
  ]
  const { code, lines } = await runCommand(patterns, [], input.join('\n'))
  expect(code).toBe(0)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({
    timeZone: 'UTC',
    reviews: 4,
    undated: 1,
    months: [
      { month: '2026-01', reviews: 1, meanRating: 5, rated: 1 },
      { month: '2026-02', reviews: 0, meanRating: null, rated: 0 },
      { month: '2026-03', reviews: 2, meanRating: 3, rated: 2 },
    ],
  })
})

test('a month is that of the zone which is asked for', async () => {
  const input = stars('a', '2026-02-01T03:00:00Z', 5)
  const monthIn = async (...args: string[]) => {
    const { lines } = await runCommand(patterns, args, input)
    return (lines[0]?.['months'] as readonly { readonly month: string }[])[0]?.month
  }
  expect(await monthIn()).toBe('2026-02')
  expect(await monthIn('--time-zone', 'America/Los_Angeles')).toBe('2026-01')
})

test('answers are counted by how soon they came', async () => {
  const input = [
    stars('a', '2026-01-01T10:00:00Z', 5, { ownerReply: { text: 'Thanks.', date: '2026-01-01T12:00:00Z' } }),
    stars('b', '2026-01-02T10:00:00Z', 5),
  ]
  const { lines } = await runCommand(patterns, [], input.join('\n'))
  expect(lines[0]).toMatchObject({ answerTimes: { reviews: 2, answered: 1, timed: 1, typicalHours: 2, notYet: 1 } })
})

test('no reviews give a document without months', async () => {
  const { code, lines } = await runCommand(patterns, [])
  expect(code).toBe(0)
  expect(lines).toEqual([expect.objectContaining({ reviews: 0, months: [], themes: [] })])
})

test('a zone that does not exist is wrong usage', async () => {
  await expect(runCommand(patterns, ['--time-zone', 'Alder Bay'])).rejects.toThrow(WrongUsage)
})
