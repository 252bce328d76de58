import { expect, test } from 'vitest'
import { check } from '../../../electron/cli/check'
import { runCommand } from './run-command'

const profile = {
  businessName: 'Marlow Street Pizza',
  trade: 'pizza',
  signature: 'Sam, owner',
  staff: ['Sam'],
  phone: '555-0127',
}
const review = {
  id: 'r',
  platform: 'yelp',
  rating: { kind: 'stars', value: 1 },
  author: 'Dana P.',
  text: 'Cold pizza, and I paid $86.',
}
const line = (id: string, reply: string) => JSON.stringify({ id, profile, review, reply })

test('a reply with a word that must go is a finding with its place, and may not be copied', async () => {
  const reply = 'You are a liar, Dana P. and the $86 were fair.\nSam, owner'
  const { code, lines } = await runCommand(check, [], line('c1', reply))
  expect(code).toBe(1)
  const [answer] = lines as { id: string; copyAllowed: boolean; findings: Record<string, unknown>[] }[]
  expect(answer).toMatchObject({ id: 'c1', copyAllowed: false })
  const amount = answer?.findings.find(({ rule }) => rule === 'amount')
  expect(amount).toMatchObject({ message: expect.any(String) as unknown })
  expect(reply.slice(Number(amount?.['start']), Number(amount?.['end']))).toContain('$86')
})

test('a reply without a finding ends with 0', async () => {
  const reply =
    'Thank you for telling us. A pizza should arrive hot, and I would like to hear more: 555-0127.\nSam, owner'
  const { code, lines } = await runCommand(check, [], line('c2', reply))
  expect(lines).toEqual([{ id: 'c2', findings: [], copyAllowed: true }])
  expect(code).toBe(0)
})

test('a line without a reply is named', async () => {
  const { code, lines, messages } = await runCommand(check, [], JSON.stringify({ id: 'c3', profile, review }))
  expect([code, lines]).toEqual([1, []])
  expect(messages).toContain('Line 1 is no reply to check: reply ')
})
