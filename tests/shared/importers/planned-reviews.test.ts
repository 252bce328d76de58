import { expect, test } from 'vitest'
import { plannedReviews } from '../../../shared/importers/planned-reviews'
import type { Review } from '../../../shared/models/review'

const review = (index: number, text: string): Review => ({
  id: `r${index}`,
  keys: [`id:yelp:${index}-abcdefghijklmnop`, `text:yelp:2026-01:jo:${index}`],
  platform: 'yelp',
  author: 'Jo',
  rating: { kind: 'stars', value: 4 },
  text,
  format: 'yelp-scrape',
})

test('reviews far back are found as they were, and their newest state wins', () => {
  const planned = plannedReviews()
  for (let index = 0; index < 70_000; index++) planned.add(review(index, `Soup number ${index}`))
  planned.replace(review(5, 'Soup number 5, edited'))
  expect(planned.find(['text:yelp:2026-01:jo:17'], 0)).toEqual(review(17, 'Soup number 17'))
  expect(planned.find(['id:yelp:69999-abcdefghijklmnop'], 0)?.text).toBe('Soup number 69999')
  expect(planned.find(['id:yelp:5-abcdefghijklmnop'], 0)?.text).toBe('Soup number 5, edited')
  expect(planned.find(['id:yelp:70000-abcdefghijklmnop'], 0)).toBeUndefined()
})

test('a hint stays with the first review that has it, and keys with a common ending are told apart', () => {
  const planned = plannedReviews()
  const plain = (id: string, keys: string[]): Review => ({ ...review(0, id), id, keys })
  planned.add(plain('a', ['text:yelp:2026-01:jo:1', '~text:yelp:1']))
  planned.add(plain('b', ['text:yelp:2026-02:jo:1', '~text:yelp:1']))
  planned.add(plain('c', ['id:yelp:one@mail.long-name-of-a-server.example', '~text:yelp:2']))
  planned.add(plain('d', ['id:yelp:two@mail.long-name-of-a-server.example', '~text:yelp:2']))
  expect(planned.find(['~text:yelp:1'], 0)?.id).toBe('a')
  expect(planned.find(['~text:yelp:2'], 0)).toBeUndefined()
  expect(planned.find(['id:yelp:one@mail.long-name-of-a-server.example'], 0)?.id).toBe('c')
  planned.replace({ ...plain('a', ['text:yelp:2026-01:jo:1', '~text:yelp:1', '~start:yelp:1']), text: 'newer' })
  for (const key of ['text:yelp:2026-01:jo:1', '~text:yelp:1', '~start:yelp:1'])
    expect(planned.find([key], 0)).toMatchObject({ id: 'a', text: 'newer' })
})
