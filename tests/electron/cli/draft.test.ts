import { expect, test } from 'vitest'
import { draft } from '../../../electron/cli/draft'
import { runCommand } from './run-command'

const profile = {
  businessName: 'Marlow Street Pizza',
  trade: 'pizza',
  signature: 'Sam, owner',
  staff: ['Sam'],
  phone: '555-0127',
}
const line = (id: string, text: string, more: object = {}) => {
  const review = { id: `${id}-r`, platform: 'yelp', rating: { kind: 'stars', value: 1 }, author: 'Dana P.', text }
  return JSON.stringify({ id, profile, review, ...more })
}

test('a review gives three texts, the situation, the goal, and what the check says of them', async () => {
  const { lines } = await runCommand(draft, [], line('d1', 'The pizza came cold after two hours.'))
  expect(Object.keys(lines[0] ?? {})).toEqual([
    'id',
    'situation',
    'goal',
    'public',
    'private',
    'note',
    'steps',
    'findings',
  ])
  expect(lines[0]).toMatchObject({ id: 'd1', situation: 'valid-complaint', findings: [] })
  expect(lines[0]?.['public']).toContain('Sam, owner')
})

test('where nothing should be posted the public text is null, and there are steps', async () => {
  const threat = 'If I ever see that driver again I will kill him. I know where you all live.'
  const { lines } = await runCommand(draft, [], line('d2', threat))
  expect(lines[0]?.['public']).toBeNull()
  expect(lines[0]?.['steps']).not.toEqual([])
})

test('the same review twice in a run does not get the same words', async () => {
  const text = 'The pizza came cold after two hours.'
  const { lines } = await runCommand(draft, [], [line('d3', text), line('d4', text)].join('\n'))
  expect(lines[0]?.['public']).not.toBe(lines[1]?.['public'])
})

test('a goal that does not exist is a mistake of the line', async () => {
  const { code, messages } = await runCommand(draft, [], line('d5', 'Cold.', { goal: 'revenge' }))
  expect(code).toBe(1)
  expect(messages).toContain('Line 1 is no review to answer: goal ')
})
