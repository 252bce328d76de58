import { expect, test, vi } from 'vitest'
import { lookBack } from '../../../renderer/workers/look-back'
import { defaultGoalHours, makeEntry } from '../../../shared/inbox/entry'
import { makeReview, plainAssessment } from '../database/make-review'

const settings = { goalHours: defaultGoalHours, timeZone: 'UTC', seenAt: '2026-10-12T00:00:00.000Z' }
const words = 'We ordered a sofa in March and were told six weeks. In August it came with a torn seam.'

/** A look back over reviews that the test can change. */
function lookingAt(...told: readonly (readonly [id: string, author: string, text: string])[]) {
  const texts = new Map(told.map(([id, , text]) => [id, text]))
  const entries = told.map(([id, author, text]) =>
    makeEntry(
      makeReview(id, { author, text, platform: id === 'r1' ? 'yelp' : 'google' }),
      plainAssessment,
      undefined,
      settings,
    ),
  )
  const onFound = vi.fn()
  const past = lookBack(
    () => entries,
    id => texts.get(id) ?? '',
    onFound,
  )
  const lookAtAll = () => {
    for (let isDone = false; !isDone;) isDone = past.step()
  }
  return { past, texts, onFound, lookAtAll }
}

test('knows nothing before it has looked, and all of it after', () => {
  const { past, onFound, lookAtAll } = lookingAt(['r1', 'Ana', words], ['r2', 'Tom', words])
  expect(past.of('r1')).toBeUndefined()
  expect(past.isStale()).toBe(true)
  lookAtAll()
  expect(past.isStale()).toBe(false)
  expect(past.of('r1')?.alike).toEqual([{ id: 'r2', kind: 'copied', share: 1 }])
  expect(onFound).toHaveBeenCalledTimes(1)
})

test('says nothing where nothing was found', () => {
  const { past, onFound, lookAtAll } = lookingAt(['r1', 'Ana', words], ['r2', 'Tom', 'Fine.'])
  lookAtAll()
  expect(past.of('r1')).toBeUndefined()
  expect(onFound).not.toHaveBeenCalled()
})

test('looks anew at a review that changed, and keeps what it knew until then', () => {
  const { past, texts, onFound, lookAtAll } = lookingAt(['r1', 'Ana', words], ['r2', 'Tom', words])
  lookAtAll()
  texts.set('r2', 'Fine.')
  past.takeIn(new Set())
  expect(past.isStale()).toBe(false)
  past.takeIn(new Set(['r2']))
  expect(past.isStale()).toBe(true)
  expect(past.of('r1')).toBeDefined()
  lookAtAll()
  expect(past.of('r1')).toBeUndefined()
  expect(onFound).toHaveBeenCalledTimes(2)
})

test('a change in the middle of it begins anew', () => {
  const { past, texts, lookAtAll } = lookingAt(['r1', 'Ana', words], ['r2', 'Tom', 'Fine.'])
  expect(past.step()).toBe(false)
  texts.set('r2', words)
  past.takeIn('all')
  lookAtAll()
  expect(past.of('r2')?.alike.map(({ id }) => id)).toEqual(['r1'])
})
