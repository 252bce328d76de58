import { describe, expect, test } from 'vitest'
import { yelpFeed } from '../../../shared/importers/yelp-feed'
import { emptyDatabase, importInto, memoryFile } from '../../helpers/import-files'
import { importerFixtures } from '../../helpers/importer-fixtures'

importerFixtures(yelpFeed)

describe('former states of a review', () => {
  const state = (text: string, rating: number, localizedDate: string) => ({
    comment: { text, language: 'en' },
    rating,
    localizedDate,
  })
  const review = {
    id: 'pvh_beHAz1e6Dl5iFmhzFt',
    userId: 'Yb7fDOBZnAhW5MyMh0cv0d',
    user: { markupDisplayName: 'Amara G.' },
    ...state('They called and put it right. Four stars now.', 4, '7/15/2026'),
    isUpdated: true,
  }
  const previousReviews = [
    state('Better than in spring, and still lukewarm at the table.', 3, '6/1/2026'),
    state('Cold pizza on a Saturday, and nobody answered the phone.', 1, '3/2/2026'),
  ]
  const file = (reviews: readonly unknown[]) => memoryFile('feed.json', JSON.stringify({ reviews }))

  test('become revisions, oldest first, and no reviews of their own', async () => {
    const database = emptyDatabase()
    const { report } = await importInto(database, [file([{ ...review, previousReviews }])])
    expect(report.totals).toMatchObject({ rows: 1, imported: 1 })
    const [stored] = database.reviews.values()
    expect(stored?.text).toContain('Four stars now')
    expect(stored?.revisions?.map(({ rating }) => rating.kind === 'stars' && rating.value)).toEqual([1, 3])
  })

  test('are found again by their words in a file that was made before the edit and has no ids', async () => {
    const database = emptyDatabase()
    await importInto(database, [file([{ ...review, previousReviews }])])
    const old = memoryFile(
      'old.csv',
      'date,site,name,stars,review\n2026-03-02,Yelp,Amara G.,1,"Cold pizza on a Saturday, and nobody answered the phone."\n',
    )
    const { report } = await importInto(database, [old], { importId: 'i2' })
    expect(report.totals).toMatchObject({ imported: 0, unchanged: 1, updated: 0 })
  })

  test('join those that an earlier import saw', async () => {
    const database = emptyDatabase()
    await importInto(database, [file([{ ...review, ...previousReviews[1] }])])
    await importInto(database, [file([{ ...review, previousReviews }])], { importId: 'i2' })
    const [stored] = database.reviews.values()
    expect(stored?.revisions?.map(({ date }) => date?.value)).toEqual(['2026-03-02', '2026-06-01'])
  })
})
