import { expect, test } from 'vitest'
import { assess } from '../../../electron/cli/assess'
import { WrongUsage } from '../../../electron/cli/command'
import { runCommand } from './run-command'

const review = (more: object) => JSON.stringify({ id: 'r1', platform: 'yelp', text: 'The soup was cold.', ...more })

test('a review gives one line with its id, its language and four families', async () => {
  const { code, lines, messages } = await runCommand(assess, [], `${review({ rating: { kind: 'stars', value: 2 } })}\n`)
  expect(code).toBe(0)
  expect(messages).toBe('')
  expect(lines).toHaveLength(1)
  expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'language', 'urgency', 'fairness', 'themes', 'sensitive'])
  expect(lines[0]).toMatchObject({ id: 'r1', urgency: { tier: 3, signals: [] } })
})

test('lines are answered in the order of the input', async () => {
  const input = Array.from({ length: 50 }, (_, at) => review({ id: `r${at}` })).join('\n')
  const { lines } = await runCommand(assess, [], input)
  expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, at) => `r${at}`))
})

test('a line that is no JSON or no review is named, and the others go on', async () => {
  const input = [review({ id: 'first' }), '{"id":', '{"text":"nobody knows whose"}', '42', '', review({ id: 'last' })]
  const { code, lines, messages } = await runCommand(assess, [], input.join('\n'))
  expect(code).toBe(1)
  expect(lines.map(({ id }) => id)).toEqual(['first', 'last'])
  expect(messages.split('\n').filter(Boolean)).toEqual([
    'Line 2 is no JSON.',
    expect.stringMatching(/^Line 3 is no review: id /),
    expect.stringMatching(/^Line 4 is no review: /),
  ])
})

test('what a review may lack may also be null, and unknown fields are passed over', async () => {
  const input = [
    review({ rating: null, date: null, author: null, url: null, ownerReply: null, trade: null }),
    review({ rating: { kind: 'none' }, labels: { urgent: [] }, __proto__: { text: 1 } }),
    review({ platform: 'a site nobody knows', ownerReply: { text: 'Thanks.', date: '2026-01-05' } }),
    review({ ownerReply: 'Thanks.', text: '' }),
  ]
  const { code, lines } = await runCommand(assess, [], input.join('\n'))
  expect(code).toBe(0)
  expect(lines).toHaveLength(4)
})

test('a rating that is none is a mistake of the line', async () => {
  const { code, messages } = await runCommand(assess, [], review({ rating: { kind: 'stars', value: 'many' } }))
  expect(code).toBe(1)
  expect(messages).toContain('Line 1 is no review: rating.value ')
})

test('no input gives no output', async () => {
  expect(await runCommand(assess, [])).toEqual({ code: 0, lines: [], messages: '' })
})

test('an argument is wrong usage', async () => {
  await expect(runCommand(assess, ['reviews.jsonl'])).rejects.toThrow(WrongUsage)
  await expect(runCommand(assess, ['--fast'])).rejects.toThrow(WrongUsage)
})
