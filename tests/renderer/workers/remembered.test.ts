import { expect, test } from 'vitest'
import { remembered } from '../../../renderer/workers/remembered'

test('the same question is asked once, and its answer is known afterwards', async () => {
  const asked: string[] = []
  const { ask, known } = remembered(async ({ text }: { text: string }) => {
    asked.push(text)
    return Promise.resolve(text.length)
  })
  expect(known({ text: 'a' })).toBeUndefined()
  expect(await Promise.all([ask({ text: 'a' }), ask({ text: 'a' })])).toEqual([1, 1])
  expect(known({ text: 'a' })).toBe(1)
  expect(await ask({ text: 'a' })).toBe(1)
  expect(asked).toEqual(['a'])
})

test('only the newest answers are kept', async () => {
  const { ask, known } = remembered((question: number) => Promise.resolve(question), 2)
  for (const question of [1, 2, 1, 3]) await ask(question)
  expect([1, 2, 3].map(known)).toEqual([1, undefined, 3])
})

test('a question that failed is asked again', async () => {
  let tries = 0
  const { ask } = remembered(() => (++tries === 1 ? Promise.reject(new Error('no')) : Promise.resolve('yes')))
  await expect(ask('x')).rejects.toThrow('no')
  expect(await ask('x')).toBe('yes')
})
