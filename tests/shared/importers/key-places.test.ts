import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyPlaces, printOf, type KeyPlaces } from '../../../shared/importers/key-places'

/** All places that a key may have, the last first. */
function placesOf(places: KeyPlaces, print: number): number[] {
  const found: number[] = []
  for (let place = places.last(print, Infinity); place >= 0; place = places.last(print, place)) found.push(place)
  return found
}

test('every place of every key is found, the last first, also where hashes meet', () => {
  const key = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ':'), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300 }), fc.constantFrom(2 ** 40, 0xff, 3, 1), (keys, prints) => {
      const places = keyPlaces()
      keys.forEach((each, place) => places.add(printOf(each) % prints, place))
      for (const each of new Set(keys)) {
        const own = keys.flatMap((other, place) => (other === each ? [place] : [])).reverse()
        const found = placesOf(places, printOf(each) % prints)
        expect(found).toEqual(expect.arrayContaining(own))
        expect(found).toEqual([...found].sort((a, b) => b - a))
        if (prints === 2 ** 40) expect(found).toEqual(own)
      }
    }),
  )
})

test('a place takes over from a former one of the same key', () => {
  const places = keyPlaces()
  places.add(printOf('id:yelp:a'), 3)
  places.add(printOf('id:yelp:b'), 3)
  places.add(printOf('id:yelp:a'), 9, 3)
  expect(placesOf(places, printOf('id:yelp:a'))).toEqual([9])
  expect(placesOf(places, printOf('id:yelp:b'))).toEqual([3])
})

test('a hundred thousand keys are told apart', () => {
  const places = keyPlaces()
  for (let place = 0; place < 100_000; place++)
    places.add(printOf(`id:yelp:review-${place}-of-the-same-long-ending`), place)
  expect(placesOf(places, printOf('id:yelp:review-0-of-the-same-long-ending'))).toEqual([0])
  expect(placesOf(places, printOf('id:yelp:review-99999-of-the-same-long-ending'))).toEqual([99_999])
  expect(placesOf(places, printOf('id:yelp:review-100000-of-the-same-long-ending'))).toEqual([])
})
