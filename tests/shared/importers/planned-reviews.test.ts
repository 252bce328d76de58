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
  for (let index = 0; index < 70_000; index++) planned.put(review(index, `Soup number ${index}`))
  planned.put(review(5, 'Soup number 5, edited'))
  expect(planned.find('text:yelp:2026-01:jo:17')).toEqual(review(17, 'Soup number 17'))
  expect(planned.find('id:yelp:69999-abcdefghijklmnop')?.text).toBe('Soup number 69999')
  expect(planned.find('id:yelp:5-abcdefghijklmnop')?.text).toBe('Soup number 5, edited')
  expect(planned.find('id:yelp:70000-abcdefghijklmnop')).toBeUndefined()
})
