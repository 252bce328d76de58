import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ImportSide } from '../../../../renderer/features/import/import-side'
import { MappingTable } from '../../../../renderer/features/import/mapping-table'
import { MissingReplies } from '../../../../renderer/features/import/missing-replies'
import { ProgressPane } from '../../../../renderer/features/import/progress-pane'
import type { ImportPreview } from '../../../../renderer/workers/import-files'
import type { FileReport, TableOutline } from '../../../../shared/importers/source'

const outline: TableOutline = {
  signature: 's',
  encoding: 'utf-8',
  delimiter: ',',
  columns: [
    {
      name: 'Visit',
      samples: ['10/02/2026 18:40'],
      role: 'date',
      note: { id: 'order', values: ['month-first', '09/17'] },
    },
    { name: '', samples: ['<b>Slow</b> on Friday.'], role: 'text' },
    { name: 'Mail', samples: ['lena@mail.example'], role: 'ignore' },
  ],
  proposal: { signature: 's', roles: ['date', 'text', 'ignore'] },
  ask: true,
}

const report = (file: string, imported: number, updated: number, unchanged: number, rejected: number): FileReport => ({
  file,
  format: 'yelp-scrape',
  rows: imported + updated + unchanged + rejected,
  imported,
  updated,
  unchanged,
  rejected: [],
  warnings: [],
})

const files = [report('yelp.csv', 27, 2, 155, 0), report('cards.csv', 22, 0, 0, 3)]
const preview: ImportPreview = {
  importId: 'i1',
  parts: 1,
  isNews: true,
  replies: { live: 0, missing: [] },
  report: { files, totals: { files: 2, rows: 209, imported: 49, updated: 2, unchanged: 155, rejected: 3 } },
  files: files.map(file => ({
    file: file.file,
    title: 'Yelp',
    report: file,
    tables: [],
    dates: [],
    first: [],
    rejected: [],
    gone: [],
  })),
}

describe('the left side', () => {
  const markup = renderToStaticMarkup(
    <ImportSide stage={{ at: 'preview', preview }} files={[]} current="cards.csv" onChoose={() => undefined} />,
  )

  test('adds up what the files hold', () => {
    for (const said of [
      '<dd>49</dd>',
      '<dd>2</dd>',
      '<dd>155</dd>',
      '<dd>3</dd>',
      '<dd>209</dd>',
      'Rows in two files',
    ]) {
      expect(markup).toContain(said)
    }
  })

  test('marks the file in sight and counts each file', () => {
    expect(markup.match(/aria-current="true"/g)).toHaveLength(1)
    expect(markup).toContain('27 new · 2 changed · 155 known')
    expect(markup).toContain('22 new · 3 not read')
  })
})

describe('what happened to known reviews', () => {
  const changes = { edited: 1, completed: 0, answered: 2, gone: 3, returned: 0 }
  const missing = [{ id: 'a', author: 'Phil', platform: 'google' as const, copiedAt: '2026-10-02T10:00:00.000Z' }]
  const seen: ImportPreview = {
    ...preview,
    report: {
      ...preview.report,
      files: files.map(file => ({ ...file, ...(file.file === 'yelp.csv' && { changes }) })),
    },
    replies: { live: 1, missing },
  }
  const markup = renderToStaticMarkup(
    <ImportSide stage={{ at: 'preview', preview: seen }} files={[]} current="yelp.csv" onChoose={() => undefined} />,
  )
  test.each([
    ['Edited by the customer', 1],
    ['Answered on the site', 2],
    ['Gone from the site', 3],
    ['Your copied replies that are live now', 1],
    ['Your copied replies that are not on the site', 1],
  ])('%s: %i', (name, count) => expect(markup).toContain(`${name}</dt><dd>${count}</dd>`))
  test('what did not happen is not shown', () => {
    expect(markup).not.toContain('Now in full')
    expect(markup).not.toContain('Back on the site')
  })
  test('a reply that does not stand on the site is named', () =>
    expect(renderToStaticMarkup(<MissingReplies missing={missing} />)).toContain('to Phil (Google)'))
})

describe('the columns of an unknown table', () => {
  const markup = renderToStaticMarkup(
    <MappingTable title="What is in each column?" outline={outline} own={undefined} onMap={() => undefined} />,
  )

  test('each have a choice with a name of its own, and the reason beneath it', () => {
    expect(markup).toContain('Visit is')
    expect(markup).toContain('Column 2 is')
    expect(markup).toContain('Month first, as in 09/17.')
    expect(markup).toContain('Private, and not needed to answer here.')
  })

  test('show what a file holds as text, never as markup', () => {
    expect(markup).toContain('&lt;b&gt;Slow&lt;/b&gt;')
    expect(markup).not.toContain('<b>')
  })
})

test('progress is told to those who do not see it', () => {
  const progress = { phase: 'writing', rows: 500, share: 0.25, rate: 1000 } as const
  const markup = renderToStaticMarkup(<ProgressPane stage={{ at: 'writing', progress, preview }} />)
  expect(markup).toContain('aria-valuenow="25"')
  expect(markup).toContain('500 rows · 1,000 a second')
})
