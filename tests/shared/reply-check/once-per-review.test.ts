import { expect, test } from 'vitest'
import { oncePerReview } from '../../../shared/reply-check/once-per-review'
import { contextOf } from '../../helpers/reply-cases'

test('what is read from a context is read once for it, and anew for another, though both say the same', () => {
  const seen: string[] = []
  const authorOf = oncePerReview(({ review }) => {
    seen.push(review.author)
    return undefined
  })
  const one = contextOf({ author: 'Ana' })
  authorOf(one)
  authorOf(one)
  expect(seen).toEqual(['Ana'])
  authorOf(contextOf({ author: 'Ana' }))
  expect(seen).toEqual(['Ana', 'Ana'])
})
