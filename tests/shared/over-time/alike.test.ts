import { describe, expect, test } from 'vitest'
import { findAlike } from '../../../shared/over-time/alike'
import type { PastReview } from '../../../shared/over-time/past-review'
import { sketchOf } from '../../../shared/over-time/shingles'
import { past } from './past'

type Told = { readonly author?: string; readonly platform?: PastReview['platform']; readonly text: string }

/** What is found in reviews named r0, r1, …; each once, with the lower number first. */
function found(told: readonly Told[]): string[] {
  const texts = new Map(told.map(({ text }, at) => [`r${at}`, text]))
  const reviews = told.map(({ text: _text, ...rest }, at) => past(`r${at}`, rest))
  const alike = findAlike(
    reviews,
    id => sketchOf(texts.get(id) ?? ''),
    id => texts.get(id) ?? '',
  )
  return [...alike]
    .flatMap(([id, others]) => others.map(({ id: other, kind }) => `${id} ${kind} ${other}`))
    .filter(line => Number(line.slice(1, line.indexOf(' '))) < Number(line.slice(line.lastIndexOf('r') + 1)))
}

const sofa =
  'We ordered a sofa in March and were told six weeks. In August it came with a torn seam, and the shop would not take it back.'

describe('nearly the same words', () => {
  test('under another name are copied', () => {
    expect(
      found([
        { author: 'Ana B.', text: sofa },
        { author: 'Tom K.', text: sofa.toUpperCase() },
      ]),
    ).toEqual(['r0 copied r1'])
  })

  test('with a word changed, or a sentence added, are still nearly the same', () => {
    const changed = sofa.replace('August', 'September')
    const longer = `Stay away. ${sofa} Never again, and I have told all of my friends so.`
    for (const text of [changed, longer])
      expect(
        found([
          { author: 'Ana B.', text: sofa },
          { author: 'Tom K.', text },
        ]),
      ).toEqual(['r0 copied r1'])
  })

  test('under the same name on two sites were posted twice', () => {
    const told = [
      { author: 'Ana Bell', platform: 'yelp', text: sofa },
      { author: 'Ana B.', platform: 'google', text: sofa },
      { author: 'ana', platform: 'facebook', text: sofa },
    ] as const
    expect(found(told)).toEqual(['r0 again r1', 'r0 again r2', 'r1 again r2'])
  })

  test('under no name are nobody else’s', () => {
    expect(found([{ text: sofa }, { author: 'Ana B.', platform: 'google', text: sofa }])).toEqual(['r0 again r1'])
  })
})

describe('nothing alike', () => {
  test('are greetings that everybody writes', () => {
    const greeting = 'Great service! Will be back soon, thank you all.'
    expect(
      found([
        { author: 'Ana', text: greeting },
        { author: 'Tom', text: greeting },
      ]),
    ).toEqual([])
  })

  test('are a long review and another that shares one phrase with it', () => {
    const other =
      'The shop would not take it back, they said, until I showed them the bill. Then they were kind about it.'
    expect(
      found([
        { author: 'Ana', text: sofa },
        { author: 'Tom', text: other },
      ]),
    ).toEqual([])
  })

  test('are two reviews of the same thing in other words', () => {
    const other =
      'Six weeks, they said in March about the sofa. It arrived in August. The seam was torn and they refused to take it.'
    expect(
      found([
        { author: 'Ana', text: sofa },
        { author: 'Tom', text: other },
      ]),
    ).toEqual([])
  })

  test('is the sentence of a form that stands in very many', () => {
    const form = 'The customer gave a rating and left no comment on this visit to our service department today.'
    const many = Array.from({ length: 31 }, (_, at) => ({ author: `Guest${at}`, text: form }))
    expect(found(many)).toEqual([])
    expect(found(many.slice(0, 5))).toHaveLength(10)
  })
})

test('of many alike each is compared with the next, so that the time stays in bounds', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ author: `Guest${at}`, text: sofa }))
  expect(found(many)).toHaveLength(19)
})
