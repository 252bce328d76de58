import fc from 'fast-check'

/** One review of a list that grows, with what happens to it day by day. */
type Story = {
  readonly name: string
  readonly stars: number
  readonly text: string
  readonly written: number
  readonly edited: number | undefined
  readonly removed: number | undefined
  readonly answered: number | undefined
  readonly renamed: number | undefined
}

const days = 60
const words = [
  'cold',
  'pizza',
  'again',
  'lovely',
  'evening',
  'café',
  'driver',
  '"hot"',
  'soup,',
  'late\nagain',
  '🍕',
  'naïve',
]
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 })
const day = fc.integer({ min: 1, max: days })

const story: fc.Arbitrary<Story> = fc.record({
  name: fc.constantFrom('Amara G', 'Bo Quill', 'Chris B', 'Łucja', ''),
  stars: fc.integer({ min: 1, max: 5 }),
  text: fc.array(fc.constantFrom(...words), { maxLength: 9 }).map(list => list.join(' ')),
  written: fc.integer({ min: 0, max: days - 10 }),
  edited: maybe(day),
  removed: maybe(day),
  answered: maybe(day),
  renamed: maybe(day),
})

const start = Date.UTC(2026, 2, 1, 18, 7, 41)
const at = (number: number) => start + number * 86_400_000
const cell = (text: string | number) => `"${String(text).replaceAll('"', '""')}"`

function rowOf(story: Story, id: number, seen: number): string | undefined {
  const { written, edited, removed, answered, renamed } = story
  if (written > seen || (removed !== undefined && removed <= seen && removed > written)) return undefined
  const isEdited = edited !== undefined && edited <= seen && edited > written
  const isAnswered = answered !== undefined && answered <= seen && answered > written
  const isRenamed = renamed !== undefined && renamed <= seen && renamed > written
  return [
    'p1',
    'Marlow Street Pizza',
    isRenamed ? `${story.name} Newname` : story.name,
    isEdited ? 6 - story.stars : story.stars,
    isEdited ? `${story.text} They called and put it right ${id}.` : story.text,
    Math.floor((isEdited ? at(edited) : at(written)) / 1000) + id,
    `https://www.google.com/maps/contrib/${100_000_000_000_000_000_000n + BigInt(id)}/reviews`,
    new Date(at(seen) + 7_200_000).toISOString(),
    isAnswered ? `Thank you, number ${id}, for telling us.` : '',
  ]
    .map(cell)
    .join(',')
}

const head = 'place_id,venue,reviewer,rating,comment,review_time,profile_url,scraped_at,owner_reply'

/** Files of one list, as a collector wrote them on different days, oldest first. */
export const growingFiles: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.array(story, { minLength: 1, maxLength: 12 }),
    fc.uniqueArray(fc.integer({ min: 5, max: days + 5 }), { minLength: 2, maxLength: 4 }),
  )
  .map(([stories, moments]) =>
    [...moments]
      .sort((a, b) => a - b)
      .map(seen => [head, ...stories.flatMap((each, id) => rowOf(each, id, seen) ?? [])].join('\n')),
  )
