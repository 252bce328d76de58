import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { emptyDatabase, importInto, memoryFile } from '../../../helpers/import-files'

const page = (id: string, text: string) =>
  JSON.stringify({
    reviews: [
      {
        name: `accounts/1/locations/2/reviews/${id}`,
        starRating: 'FIVE',
        comment: text,
        createTime: '2026-01-02T03:04:05Z',
        updateTime: '2026-01-02T03:04:05Z',
      },
    ],
  })

describe.each([61, 4096, 1_000_000])('in chunks of %i bytes', size => {
  test('a ZIP of pages is one source with its parts', async () => {
    const zip = zipSync({
      'Takeout/a/reviews.json': strToU8(page('r1', 'Good soup.')),
      'Takeout/a/reviews-x.json': strToU8(page('r2', 'Good bread.')),
      'Takeout/a/media.jpg': Uint8Array.from([0xff, 0xd8, 0xff, 0]),
      'Takeout/a/data.json': strToU8('{"title":"Soup"}'),
    })
    const { report } = await importInto(emptyDatabase(), [memoryFile('takeout.zip', zip, size)])
    expect(report.files).toMatchObject([{ file: 'takeout.zip', format: 'google-takeout', rows: 2, imported: 2 }])
    expect(report.files[0]?.parts?.map(part => part.file)).toEqual([
      'takeout.zip/Takeout/a/reviews.json',
      'takeout.zip/Takeout/a/reviews-x.json',
    ])
  })
  test('zeros without end are met early', async () => {
    const { report } = await importInto(emptyDatabase(), [
      memoryFile('bomb.zip', zipSync({ 'reviews.json': new Uint8Array(30_000_000) }), size),
    ])
    expect(report.files[0]?.refused?.reason).toBe('zip-bomb')
  })
})

describe('archives in archives', () => {
  const inner = (id: string) => zipSync({ 'reviews.json': strToU8(page(id, `Good soup ${id}.`)) })
  const wrap = (name: string, bytes: Uint8Array) =>
    zipSync({ [name]: bytes, 'photo.jpg': Uint8Array.from([0xff, 0xd8, 0xff]) })

  test.each([61, 4096, 1_000_000])('are opened, in chunks of %i bytes', async size => {
    const zip = zipSync({
      'a.zip': wrap('deep.zip', inner('r1')),
      'b.zip': inner('r2'),
      'c/reviews.json': strToU8(page('r3', 'Three.')),
    })
    const { report } = await importInto(emptyDatabase(), [memoryFile('all.zip', zip, size)])
    expect(report.files).toMatchObject([{ file: 'all.zip', rows: 3, imported: 3 }])
    expect(report.files[0]?.parts?.map(({ file }) => file)).toContain('all.zip/a.zip/deep.zip/reviews.json')
  })

  test('a damaged one is left out with a word, and the others are read', async () => {
    const zip = zipSync({ 'a.zip': inner('r1').slice(0, 90), 'b.zip': inner('r2') }, { level: 0 })
    const { report } = await importInto(emptyDatabase(), [memoryFile('all.zip', zip)])
    expect(report.files).toMatchObject([{ imported: 1 }])
    expect(report.files[0]?.warnings).toEqual([{ id: 'left-out', values: [{ id: 'damaged-archive' }] }])
  })

  test('deeper than any export is not opened', async () => {
    let zip = inner('r1')
    for (let depth = 0; depth < 5; depth++) zip = wrap('more.zip', zip)
    const { report } = await importInto(emptyDatabase(), [memoryFile('deep.zip', zip)])
    expect(report.files[0]?.refused?.reason).toBe('too-deep')
  })

  test('a bomb in pieces is met, however often it is packed', async () => {
    const zeros = zipSync({ 'reviews.json': new Uint8Array(3_000_000) })
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.zip`, zeros]))
    const { report } = await importInto(emptyDatabase(), [
      memoryFile('bomb.zip', zipSync({ 'all.zip': zipSync(many) })),
    ])
    expect(report.files[0]?.refused?.reason).toBe('zip-bomb')
  })
})

test('half an archive is told as damaged, with what could be read', async () => {
  const zip = zipSync({ 'reviews.json': strToU8(page('r1', 'Good soup. '.repeat(200))) }, { level: 0 })
  const { report } = await importInto(emptyDatabase(), [memoryFile('half.zip', zip.subarray(0, zip.length / 2))])
  expect(report.totals.rows).toBe(
    report.totals.imported + report.totals.unchanged + report.totals.updated + report.totals.rejected,
  )
  expect(report.totals.imported).toBe(0)
})
