import { describe, expect, test } from 'vitest'
import type { ReadEvent } from '../../../../shared/importers/source'
import { emptyDatabase, importInto, memoryFile } from '../../../helpers/import-files'

const read = async (
  text: string,
  mappings: NonNullable<Parameters<typeof importInto>[2]>['mappings'] = [],
  timeZone = 'America/New_York',
) => {
  const { events, rows } = await importInto(emptyDatabase(), [memoryFile('a.csv', text)], { mappings, timeZone })
  const part = events.find((event): event is Extract<ReadEvent, { kind: 'part' }> => event.kind === 'part')
  return {
    format: part?.format,
    dates: part?.dates,
    days: rows.map(({ review }) => review.date?.value),
    flags: rows[0]?.review.flags,
  }
}

const cards =
  'Visit,What you told us,Name\n03/04/2026,Slow on Friday but worth it.,Lena\n05/06/2026,Best pie in town.,Bo\n'
const tracker =
  'place_id,venue,reviewer,rating,comment,review_date\np1,Marlow,Ada,5,Best pie in town.,03/04/2026\np1,Marlow,Bo,2,Cold again tonight.,05/06/2026\n'

describe.each([
  ['a table of the owner', cards],
  ['a known format', tracker],
])('dates of %s that nothing decides', (_what, text) => {
  test('are asked, with examples, and read as is usual where the business is', async () => {
    const asked = await read(text)
    expect(asked.dates).toMatchObject({
      examples: ['03/04/2026', '05/06/2026'],
      order: 'month-first',
      isAnswered: false,
    })
    expect(asked.days).toEqual(['2026-03-04', '2026-05-06'])
    expect(asked.flags).toContain('date-ambiguous')
    expect((await read(text, [], 'Europe/London')).days).toEqual(['2026-04-03', '2026-06-05'])
  })
  test('are read as the owner answered, now and in the next file of the kind', async () => {
    const signature = (await read(text)).dates?.signature ?? ''
    const answered = await read(text, [{ signature, roles: [], dateOrder: 'day-first' }])
    expect(answered.days).toEqual(['2026-04-03', '2026-06-05'])
    expect(answered.dates).toMatchObject({ order: 'day-first', isAnswered: true })
  })
})

test('what was remembered of an earlier file does not stand against what this one shows', async () => {
  const signature = (await read(cards)).dates?.signature ?? ''
  const mappings = [{ signature, roles: ['date', 'text', 'author'] as const, dateOrder: 'day-first' as const }]
  expect((await read(cards, mappings)).days[0]).toBe('2026-04-03')
  expect((await read(`${cards}09/17/2026,Fine and warm inside.,Ana\n`, mappings)).days[0]).toBe('2026-03-04')
})

describe('nothing is asked', () => {
  test.each([
    ['where one value decides it', `${cards}09/17/2026,Fine and warm inside.,Ana\n`],
    [
      'of dates that say it themselves',
      cards.replaceAll('03/04/2026', '2026-03-04').replaceAll('05/06/2026', '2026-05-06'),
    ],
    [
      'where a column tells the moment',
      'place_id,reviewer,rating,comment,review_date,review_time\np1,Ada,5,Best pie in town.,03/04/2026,1772600000\n',
    ],
  ])('%s', async (_what, text) => expect((await read(text)).dates).toBeUndefined())
})
