import { describe, expect, test } from 'vitest'
import {
  blankCard,
  changeCard,
  emptyDesk,
  fromPlace,
  isFilled,
  joinCard,
  removeCard,
  splitCard,
  splitDesk,
  startOf,
} from '../../../../renderer/features/import/cards/card-desk'
import { areCards, cardFile } from '../../../../renderer/features/import/cards/card-file'
import { en } from '../../../../renderer/messages/en'
import { emptyDatabase, importInto, memoryFile } from '../../../helpers/import-files'

const pasted =
  'Jane Dorsey\n★★★★\n2 weeks ago\nSlow on Friday.\nBo K\n★\na month ago\nCold pizza.\nResponse from the owner\nI am sorry.'
const desk = splitDesk({ ...emptyDesk, at: 'paste', pasted })
const idAt = (index: number) => desk.cards[index]?.id ?? ''
const words = ({ cards }: typeof desk) => cards.map(({ text }) => text)

describe('what was pasted', () => {
  test('lies on the desk as cards', () => {
    expect(words(desk)).toEqual(['Slow on Friday.', 'Cold pizza.'])
    expect(desk.cards[1]).toMatchObject({ author: 'Bo K', rating: '1', reply: 'I am sorry.' })
  })
  test('joined, no word is lost', () => {
    const { cards } = joinCard(desk, idAt(1))
    expect(cards).toHaveLength(1)
    expect(cards[0]).toMatchObject({
      author: 'Jane Dorsey',
      rating: '4',
      text: 'Slow on Friday.\n\nBo K 1 a month ago\n\nCold pizza.',
      reply: 'I am sorry.',
    })
  })
  test('the first has nothing above it to be joined to', () => expect(joinCard(desk, idAt(0))).toBe(desk))
  test('split, the second part is read like a paste, and the answer goes with the end', () => {
    const long = changeCard(desk, idAt(1), { text: 'Cold pizza.\nAna R.\n★★\nMay 3, 2026\nToo loud.' })
    const after = splitCard(long, idAt(1), 'Cold pizza.\n'.length)
    expect(after?.cards.slice(1)).toMatchObject([
      { author: 'Bo K', text: 'Cold pizza.', reply: '' },
      { author: 'Ana R.', rating: '2', date: 'May 3, 2026', text: 'Too loud.', reply: 'I am sorry.' },
    ])
  })
  test.each([0, 'Cold pizza.'.length, 99])('a split at %i, with nothing on one side, is none', at =>
    expect(splitCard(desk, idAt(1), at)).toBeUndefined(),
  )
  test('left out, the others stay', () => expect(words(removeCard(desk, idAt(0)))).toEqual(['Cold pizza.']))
  test('all of them from one place', () =>
    expect(fromPlace(desk, 'yelp').cards.map(({ platform }) => platform)).toEqual(['yelp', 'yelp']))
})

describe('written by hand', () => {
  test('begins with one empty card of today, said by phone', () => {
    const { cards } = startOf(en.cards, emptyDesk, 'by-hand')
    expect(cards).toMatchObject([{ platform: 'phone', text: '' }])
    expect(cards[0]?.date).not.toBe('')
  })
  test('what was begun stays, and the other way begins anew', () => {
    expect(startOf(en.cards, desk, 'paste').cards).toBe(desk.cards)
    expect(startOf(en.cards, desk, 'by-hand').cards).toHaveLength(1)
  })
  test('counts once there are words or a rating', () => {
    expect(isFilled(blankCard('phone', 'October 12, 2026'))).toBe(false)
    expect(isFilled({ ...blankCard('phone'), rating: '5' })).toBe(true)
  })
})

test('the cards go the way of every file, without the empty ones', async () => {
  const picked = cardFile(en.cards, { ...desk, cards: [...desk.cards, blankCard('phone')] }, '2026-10-20T08:00:00.000Z')
  expect(areCards([picked])).toBe(true)
  const { report, rows } = await importInto(emptyDatabase(), [memoryFile(picked.path, await picked.file.text())])
  expect(report.files).toMatchObject([{ file: 'Pasted reviews', format: 'cards', rows: 2, imported: 2, rejected: [] }])
  expect(rows.map(({ review }) => review.date?.value)).toEqual(['2026-10-06', '2026-09'])
})
