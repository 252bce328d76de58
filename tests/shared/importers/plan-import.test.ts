import { describe, expect, test } from 'vitest'
import { emptyDatabase, importInto, memoryFile } from '../../helpers/import-files'

const csv = (...rows: string[]) => memoryFile('reviews.csv', ['date,reviewer,rating,review', ...rows].join('\n'))

describe('what an import makes of a row', () => {
  test('two people with the same stars and no words stay two, also the next time', async () => {
    const database = emptyDatabase()
    const file = () => csv('2026-02-03,,5,', '2026-02-03,,5,', '2026-02-04,Jo,4,Good soup and warm bread.')
    expect((await importInto(database, [file()])).report.totals).toMatchObject({ imported: 3 })
    expect((await importInto(database, [file()])).report.totals).toMatchObject({ imported: 0, unchanged: 3 })
    expect(database.reviews.size).toBe(3)
  })
  test('a list that has grown adds what is new', async () => {
    const database = emptyDatabase()
    await importInto(database, [csv('2026-02-03,,5,')])
    expect((await importInto(database, [csv('2026-02-03,,5,', '2026-02-03,,5,')])).report.totals).toMatchObject({
      imported: 1,
      unchanged: 1,
    })
  })
  test('the same row twice in one file is one review', async () => {
    const row = '2026-02-03,Jo,5,The chowder was hot and the bread was fresh.'
    expect((await importInto(emptyDatabase(), [csv(row, row)])).report.totals).toMatchObject({
      imported: 1,
      unchanged: 1,
    })
  })
  test('the same words on two sites are two reviews', async () => {
    const file = memoryFile(
      'both.csv',
      'date,site,reviewer,rating,review\n2026-02-03,Google,Jo,5,The chowder was hot and the bread was fresh.\n2026-02-03,Yelp,Jo,5,The chowder was hot and the bread was fresh.',
    )
    expect((await importInto(emptyDatabase(), [file])).report.totals).toMatchObject({ imported: 2 })
  })
  test('copies far apart in a large file are met', async () => {
    const rows = Array.from(
      { length: 1800 },
      (_, index) => `2026-02-03,P${index},5,Soup number ${index} was hot and the bread was fresh.`,
    )
    const { report } = await importInto(emptyDatabase(), [csv(...rows, rows[0] ?? '', rows[900] ?? '')])
    expect(report.totals).toMatchObject({ imported: 1800, unchanged: 2 })
  })
  test('a changed review names what it was', async () => {
    const database = emptyDatabase()
    const of = (text: string, date: string) =>
      memoryFile(
        'y.jsonl',
        `${JSON.stringify({ review_id: 'pvh_beHAz1e6Dl5iFmhzFt', business_id: 'b', user_id: 'u', stars: 2, text, date })}\n`,
      )
    await importInto(database, [of('Cold soup, cold bread, cold staff.', '2026-02-03 10:00:00')])
    const { rows } = await importInto(database, [of('They called. All is well again now.', '2026-03-03 10:00:00')], {
      importId: 'i2',
    })
    expect(rows).toMatchObject([
      {
        outcome: 'updated',
        before: { text: 'Cold soup, cold bread, cold staff.' },
        review: { text: 'They called. All is well again now.' },
      },
    ])
  })
})

describe('reviews to which the site gave two ids', () => {
  const header = 'business_id,review_id,review_text,review_rating,review_datetime_utc,author_title,author_id'
  const row = (id: string, author: string, day: number) =>
    `marlow,${id},Ask for the corner room. Highly recommended!,2,2026-03-0${day} 08:22:17,Ines P.,${author}`
  const one = row('k-AEiUjX9PifG5sTTwGUkP', 'wwD-OlJii0-aF5jXwprdTm', 3)
  const other = row('Zq7UPDjHqL2n9sLw0TtB1e', 'b2n4QkXo8yTg1mVw5ZrC7a', 5)
  const table = (...rows: string[]) => memoryFile('scrape.csv', [header, ...rows].join('\n'))

  test('stay two, though name, month and words are alike', async () => {
    const database = emptyDatabase()
    expect((await importInto(database, [table(one, other)])).report.totals).toMatchObject({ imported: 2 })
    expect((await importInto(database, [table(one, other)])).report.totals).toMatchObject({ imported: 0, unchanged: 2 })
    expect(database.reviews.size).toBe(2)
  })
  test('stay two when the second comes with a later file', async () => {
    const database = emptyDatabase()
    await importInto(database, [table(one)])
    expect((await importInto(database, [table(one, other)])).report.totals).toMatchObject({ imported: 1, unchanged: 1 })
  })
  test('but one of them without its id is known by its words', async () => {
    const database = emptyDatabase()
    await importInto(database, [table(one)])
    const spoiled = one.replace(/k-\w+/, '#NAME?').replace(/wwD-[\w-]+/, '#NAME?')
    expect((await importInto(database, [table(spoiled)])).report.totals).toMatchObject({ imported: 0, unchanged: 1 })
  })
  test('and the numbers of a list of your own are no such ids, because the next list counts anew', async () => {
    const list = (...rows: string[]) => memoryFile('list.csv', ['id,date,reviewer,rating,review', ...rows].join('\n'))
    const said = '2026-02-03,Jo,5,The chowder was hot and the bread was fresh.'
    const database = emptyDatabase()
    await importInto(database, [list(`17,${said}`)])
    const { report } = await importInto(database, [list(`18,${said}`)])
    expect(report.totals).toMatchObject({ imported: 0, unchanged: 1 })
  })
})

describe('the report', () => {
  test('has one entry for each file and one for a folder', async () => {
    const files = [
      csv('2026-02-03,Jo,5,Hot soup and fresh bread all day.'),
      memoryFile('shop/a.csv', 'date,review\n2026-01-01,Nice people in there.'),
      memoryFile('shop/photo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])),
    ]
    const { report } = await importInto(emptyDatabase(), files)
    expect(report.files.map(file => [file.file, file.rows, file.refused])).toEqual([
      ['reviews.csv', 1, undefined],
      ['shop', 1, undefined],
    ])
    expect(report.files[1]?.parts).toEqual([{ file: 'shop/a.csv', format: 'generic-table', rows: 1 }])
  })
  test('says when only good ratings are in a file', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, index) => `2026-02-03,P${index},${index % 2 ? 4 : 5},Soup number ${index} was hot and good.`,
    )
    const { report } = await importInto(emptyDatabase(), [csv(...rows)])
    expect(report.files[0]?.warnings).toContainEqual({ id: 'only-good-stars', values: [40] })
  })
  test('says when the order of the dates is a guess', async () => {
    const { report } = await importInto(emptyDatabase(), [csv('03/04/2026,Jo,5,Hot soup and fresh bread all day.')])
    expect(report.files[0]?.warnings[0]).toEqual({ id: 'date-ambiguous' })
  })
})

test('progress and the kinds of parts are told while reading', async () => {
  const rows = Array.from(
    { length: 1200 },
    (_, index) => `2026-02-03,P${index},5,Soup number ${index} was hot and good.`,
  )
  const { events } = await importInto(emptyDatabase(), [csv(...rows)])
  expect(events.filter(event => event.kind === 'progress').length).toBeGreaterThanOrEqual(1)
  expect(events.find(event => event.kind === 'part')).toMatchObject({
    format: 'generic-table',
    table: { proposal: { roles: ['date', 'author', 'rating', 'text'] } },
  })
})

test('a mapping of the owner is used for the same kind of table', async () => {
  const content = 'a,b,c\n3,Nice soup,2026-01-02\n4,Good bread,2026-01-03\n'
  const first = await importInto(emptyDatabase(), [memoryFile('t.csv', content)])
  const part = first.events.find(event => event.kind === 'part')
  const signature = part?.kind === 'part' ? (part.table?.signature ?? '') : ''
  const mappings = [
    { signature, roles: ['rating', 'text', 'date'] as const, scaleMax: 10, platform: 'tripadvisor' as const },
  ]
  const { rows } = await importInto(emptyDatabase(), [memoryFile('other.csv', content)], { mappings })
  expect(rows.map(row => row.review)).toMatchObject([
    { platform: 'tripadvisor', score: { value: 3, max: 10 }, text: 'Nice soup' },
    { text: 'Good bread' },
  ])
})
