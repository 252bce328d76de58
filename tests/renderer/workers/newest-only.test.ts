import { expect, test } from 'vitest'
import { newestOnly } from '../../../renderer/workers/newest-only'

test('while one thing is done, only the newest of the others waits; what fails is let go', async () => {
  const done: number[] = []
  const inTurn = newestOnly()
  let open = () => undefined as void
  inTurn(async () => {
    await new Promise<void>(resolve => (open = resolve))
    done.push(1)
    throw new Error('let go')
  })
  for (const number of [2, 3]) inTurn(() => Promise.resolve(void done.push(number)))
  open()
  await new Promise(resolve => setTimeout(resolve))
  expect(done).toEqual([1, 3])
})
