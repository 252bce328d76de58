import { describe, expect, test } from 'vitest'
import { offeredWording } from '../../../shared/reply-check/offered-wording'
import { contextOf } from '../../helpers/reply-cases'

const reply =
  'Dana, the wait was too long and I am sorry. We have added a second cook on Fridays. I would like to talk: 555-0127.\nTess, owner'
const judged = (answer: string, own = reply) => offeredWording(answer, own, contextOf())
const better =
  'Dana, I am sorry that the wait was so long. A second cook is here on Fridays now. Call me at 555-0127.\nTess, owner'

describe('a wording of a model', () => {
  test('that says the same is offered, without the talk around it', () => {
    expect(judged(better)).toBe(better)
    expect(judged(`Here is a calmer version:\n\n"${better}"`)).toBe(better)
    expect(judged(`**${better}**`)).toBe(better)
  })

  test.each([
    ['a number', better.replace('a second cook', 'a second cook').replace('so long', 'two hours long')],
    ['a sum', better.replace('Call me', 'Take $20 off. Call me')],
    ['another phone', better.replace('555-0127', '555-0199')],
    ['a day', better.replace('on Fridays', 'on Fridays and Saturday')],
    ['a name', better.replace('A second cook', 'Luis')],
    ['a name inside', better.replace('A second cook', 'Our cook Luis')],
    ['a deed', better.replace('A second cook', 'We have retrained the whole crew. A second cook')],
    ['a promise', better.replace('Call me', 'It will be better. Call me')],
    ['a link', better.replace('Call me', 'See www.soup.example. Call me')],
    ['a threat', better.replace('Call me', 'Our lawyer reads along. Call me')],
    ['an incentive', better.replace('Call me', 'Change your review and dessert is free. Call me')],
    ['health', better.replace('Call me', 'I hope the hives are gone. Call me')],
    ['empty praise of the house', better.replace('Call me', 'Your feedback is important to us. Call me')],
    ['nothing', ''],
    ['too little', 'Sorry.'],
    ['too much', `${better} `.repeat(30)],
    ['the same', reply],
    ['no way to talk', 'Dana, I am sorry that the wait was so long. A second cook is here on Fridays now.'],
  ])('that brings %s is not', (_, answer) => {
    expect(judged(answer)).toBeUndefined()
  })

  test('hostile answers are judged soon and without a throw', () => {
    const hostile = ['"'.repeat(50_000), '\n'.repeat(50_000), '*_'.repeat(20_000), '\u0000\ud800', 'A '.repeat(900)]
    for (const answer of hostile) expect(judged(answer)).toBeUndefined()
  })
})
