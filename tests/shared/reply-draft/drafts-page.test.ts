import { expect, test } from 'vitest'
import reviews from '../../../resources/sample/reviews.json'
import { assess } from '../../../shared/assessment/assess'
import type { Review } from '../../../shared/models/review'
import { sampleProfile } from '../../../shared/sample/sample-business'
import { checkedDraft } from './observed'

type Row = {
  readonly platform: string
  readonly date?: string
  readonly rating: number | string
  readonly author: string
  readonly text: string
}

const COUNT = 40
const LINE = 160
const profile = sampleProfile(Date.parse('2026-10-26T12:00:00Z'))

const inALine = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= LINE ? line : `${line.slice(0, line.lastIndexOf(' ', LINE))} …`
}

function draftsOfTheSample(): readonly string[] {
  const rows: readonly Row[] = reviews
  const step = Math.floor(rows.length / COUNT)
  const earlierReplies: string[] = []
  return rows
    .filter((_, index) => index % step === 0)
    .slice(0, COUNT)
    .map((row, index) => {
      const day = row.date?.slice(0, 10)
      const review = {
        id: `sample-${index}`,
        platform: row.platform as Review['platform'],
        rating:
          typeof row.rating === 'number'
            ? ({ kind: 'stars', value: row.rating } as const)
            : ({ kind: 'recommend', value: row.rating === 'recommends' } as const),
        author: row.author,
        text: row.text,
        trade: profile.trade,
        ...(day === undefined ? {} : { date: { value: day, precision: 'day', raw: day } as const }),
      }
      const assessment = assess(review)
      const draft = checkedDraft({ profile, review, assessment, earlierReplies: earlierReplies.slice(-10) })
      if (draft.public !== undefined) earlierReplies.push(draft.public)
      const rated = typeof row.rating === 'number' ? `${row.rating} ${row.rating === 1 ? 'star' : 'stars'}` : row.rating
      const reply =
        draft.public === undefined ? ['No public reply.'] : draft.public.split('\n').map(line => `> ${line}`)
      return [
        `## ${index + 1}. ${draft.situation}, goal ${draft.goal}`,
        '',
        `${rated}: ${inALine(row.text) || 'no words'}`,
        '',
        reply.join('\n>\n'),
        '',
      ].join('\n')
    })
}

test('forty drafts for the sample business stand on a page as they are written', async () => {
  const drafts = draftsOfTheSample()
  expect(drafts).toHaveLength(COUNT)
  const head = `# Drafts

Forty reviews of the sample business, each with the situation that was seen in it, the goal of the reply and the public
reply as drafted. The page is written by \`tests/shared/reply-draft/drafts-page.test.ts\`.
`
  await expect([head, ...drafts].join('\n')).toMatchFileSnapshot('../../../docs/drafts.md')
})
