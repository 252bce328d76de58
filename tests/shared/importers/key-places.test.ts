import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyPlaces, type KeyPlaces } from '../../../shared/importers/key-places'

/** All places that a key may have, the last first. */
function placesOf(places: KeyPlaces, key: string): number[] {
  const found: number[] = []
  for (let place = places.last(key, Infinity); place >= 0; place = places.last(key, place)) found.push(place)
  return found
}

test('every place of every key is found, the last first, also where hashes meet', () => {
  const key = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ':'), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300 }), fc.constantFrom(-1, 0xff, 3, 0), (keys, hashBits) => {
      const places = keyPlaces(hashBits)
      keys.forEach((each, place) => places.add(each, place))
      for (const each of new Set(keys)) {
        const own = keys.flatMap((other, place) => (other === each ? [place] : [])).reverse()
        const found = placesOf(places, each)
        expect(found).toEqual(expect.arrayContaining(own))
        expect(found).toEqual([...found].sort((a, b) => b - a))
        if (hashBits === -1) expect(found).toEqual(own)
      }
    }),
  )
})

test('a place takes over from a former one of the same key', () => {
  const places = keyPlaces()
  places.add('id:yelp:a', 3)
  places.add('id:yelp:b', 3)
  places.add('id:yelp:a', 9, 3)
  expect(placesOf(places, 'id:yelp:a')).toEqual([9])
  expect(placesOf(places, 'id:yelp:b')).toEqual([3])
})

test('a hundred thousand keys are told apart', () => {
  const places = keyPlaces()
  for (let place = 0; place < 100_000; place++) places.add(`id:yelp:review-${place}-of-the-same-long-ending`, place)
  expect(placesOf(places, 'id:yelp:review-0-of-the-same-long-ending')).toEqual([0])
  expect(placesOf(places, 'id:yelp:review-99999-of-the-same-long-ending')).toEqual([99_999])
  expect(placesOf(places, 'id:yelp:review-100000-of-the-same-long-ending')).toEqual([])
})
