import { expect, test } from 'vitest'
import { textSaver } from '../../../../../renderer/features/inbox/reply/text-saver'

test('the last text is always stored, and those in between only when there is time', async () => {
  const stored: string[] = []
  let release: () => void = () => {}
  const saver = textSaver(
    text =>
      new Promise<void>(resolve => {
        stored.push(text)
        release = resolve
      }),
    () => {},
  )
  saver.save('a')
  saver.save('ab')
  saver.save('abc')
  const done = saver.flush()
  release()
  await Promise.resolve()
  await Promise.resolve()
  release()
  await done
  expect(stored).toEqual(['a', 'abc'])
})

test('a text that could not be stored is told, and the next one is tried', async () => {
  const errors: unknown[] = []
  const stored: string[] = []
  const saver = textSaver(
    text => (text === 'bad' ? Promise.reject(new Error('full')) : Promise.resolve(stored.push(text))),
    error => errors.push(error),
  )
  saver.save('bad')
  await saver.flush()
  saver.save('good')
  await saver.flush()
  expect(errors).toHaveLength(1)
  expect(stored).toEqual(['good'])
})
