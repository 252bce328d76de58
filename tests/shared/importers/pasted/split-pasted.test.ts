import { describe, expect, test } from 'vitest'
import type { Card } from '../../../../shared/importers/pasted/card'
import { platformOfPaste, splitPasted } from '../../../../shared/importers/pasted/split-pasted'

const short = ({ author, date, rating, text, reply }: Card) => [author, date, rating, text, reply]

const google = `Jane Dorsey
Local Guide · 23 reviews · 5 photos

★★★★☆
2 weeks ago
Slow on Friday but so worth it.

The kid at the counter kept us posted.
Like
Share
Response from the owner a week ago
Thank you, Jane. Come again.
Bo K
3 reviews
★★★★★
a month ago
Ana Reyes
12 reviews · 1 photo
★☆☆☆☆
Edited 3 months ago
NEW
Cold pizza on a Saturday. More
`

const yelp = `Amara G.
Elite 26
Portland, OR
112
206
54
Oct 12, 2025
4 photos
We waited ninety minutes and the box came open.

Never again on a Saturday.
Helpful 3
Thanks 0
Love this 0
Oh no 1
Business owner information
Gina M.
Business Owner
Oct 14, 2025
I am sorry about your evening.
Leonie B.
Alder Bay, OR
0
4
Sep 3, 2025
Good crust.
Helpful 0
Thanks 1
Love this 2
Oh no 0`

const facebook = `Luisa Prado doesn’t recommend Marlow Street Pizza.
June 30 at 8:01 PM ·
The driver left it at the wrong door.
All reactions:
2
Like
Comment
Share
Henry Vale recommends Marlow Street Pizza.
May 16, 2017 ·
Best white pie on the east side of town, and the people are kind.
Like
Comment`

const angi = `Dana R.
Mar 2026
5.0
Yes, I recommend this pro
$1,234
They came on time and explained the bill.
Marcus T.
Feb 2026
2.0
Two visits for one leak.`

const tripadvisor = `traveller77
Boston, MA
12 contributions
5.0 of 5 bubbles
A find
Jun 2019 • Couples
The room was quiet and the soup was hot.
Date of visit: June 2019
Written June 29, 2019`

describe('what is copied from a page is split', () => {
  test('Google: names above stars, an answer beneath, stars without words', () =>
    expect(splitPasted(google).map(short)).toEqual([
      [
        'Jane Dorsey',
        '2 weeks ago',
        '4',
        'Slow on Friday but so worth it.\n\nThe kid at the counter kept us posted.',
        'Thank you, Jane. Come again.',
      ],
      ['Bo K', 'a month ago', '5', '', ''],
      ['Ana Reyes', '3 months ago', '1', 'Cold pizza on a Saturday. More', ''],
    ]))
  test('Yelp: counts and towns are no words, stars are not copied', () =>
    expect(splitPasted(yelp).map(short)).toEqual([
      [
        'Amara G.',
        'Oct 12, 2025',
        '',
        'We waited ninety minutes and the box came open.\n\nNever again on a Saturday.',
        'I am sorry about your evening.',
      ],
      ['Leonie B.', 'Sep 3, 2025', '', 'Good crust.', ''],
    ]))
  test('Facebook: recommendations, never stars', () =>
    expect(splitPasted(facebook).map(short)).toEqual([
      ['Luisa Prado', 'June 30 at 8:01 PM', 'no', 'The driver left it at the wrong door.', ''],
      ['Henry Vale', 'May 16, 2017', 'yes', 'Best white pie on the east side of town, and the people are kind.', ''],
    ]))
  test('Angi: month, stars, and what the job cost left out', () =>
    expect(splitPasted(angi).map(short)).toEqual([
      ['Dana R.', 'Mar 2026', '5', 'They came on time and explained the bill.', ''],
      ['Marcus T.', 'Feb 2026', '2', 'Two visits for one leak.', ''],
    ]))
  test('Google Maps of late: what was asked beside the words is no part of them, and the owner answers by name', () =>
    expect(
      splitPasted(
        'Jane Dorsey\nLocal Guide·54 reviews·12 photos\n2 weeks ago\nNew\nSlow on Friday but so worth it.\nService\nDine in\nMeal type\nDinner\nPrice per person\n$20–30\nFood: 5/5\nPhoto 1 in review by Jane Dorsey\nLike\nShare\nMarlow Street Pizza (Owner)\na week ago\nThank you, Jane.\nBo K\n3 reviews\na month ago\nCold.',
      ).map(short),
    ).toEqual([
      ['Jane Dorsey', '2 weeks ago', '', 'Slow on Friday but so worth it.', 'Thank you, Jane.'],
      ['Bo K', 'a month ago', '', 'Cold.', ''],
    ]))
  test('heads in one line', () =>
    expect(splitPasted('Jane D. ★★★★★ 2 weeks ago\nLovely.\nBo ★★ Oct 3, 2025\nCold.').map(short)).toEqual([
      ['Jane D.', '2 weeks ago', '5', 'Lovely.', ''],
      ['Bo', 'Oct 3, 2025', '2', 'Cold.', ''],
    ]))
  test('Trustpilot: stars first, the name beneath', () =>
    expect(
      splitPasted(
        'Rated 1 out of 5 stars\nJane Dorsey\nOct 12, 2025\nNever came.\nDate of experience: October 10, 2025',
      ).map(short),
    ).toEqual([['Jane Dorsey', 'Oct 12, 2025', '1', 'Never came.', '']]))
})

describe('the site is told by what only it writes', () => {
  test.each([
    ['google', google],
    ['yelp', yelp],
    ['facebook', facebook],
    ['angi', angi],
    ['tripadvisor', tripadvisor],
  ])('%s', (platform, text) => expect(platformOfPaste(text)).toBe(platform))
  test('plain words tell no site', () => expect(platformOfPaste('The soup was cold.')).toBeUndefined())
})

describe('nothing is lost', () => {
  test('of words without a head', () =>
    expect(splitPasted('The soup was cold.\n\nI called twice.').map(short)).toEqual([
      ['', '', '', 'The soup was cold.\n\nI called twice.', ''],
    ]))
  test.each(['', ' \n\n '])('of nothing comes nothing', text => expect(splitPasted(text)).toEqual([]))
  test('a sentence that ends in a date or names stars begins no review', () =>
    expect(
      splitPasted('Jane D.\n★★\nOct 12, 2025\nWe ordered on Oct 3 and gave 5 stars in our hearts.\nThen it came cold.'),
    ).toHaveLength(1))
  test('every word of every review is in some card', () => {
    for (const [text, words] of [
      [google, ['kept us posted', 'Come again', 'Cold pizza']],
      [yelp, ['came open', 'sorry about', 'Good crust']],
      [tripadvisor, ['A find', 'soup was hot']],
    ] as const) {
      const all = splitPasted(text)
        .map(card => `${card.text} ${card.reply}`)
        .join(' ')
      for (const word of words) expect(all).toContain(word)
    }
  })
})
