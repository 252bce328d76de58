/**
 * Every text that the owner reads stands in a catalogue (`renderer/messages`), so that a language is complete or does
 * not compile.
 */
import { describe, expect, test } from 'vitest'
import { literalTextsOf } from './literal-texts'

const sources = import.meta.glob<string>('/renderer/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const files = Object.entries(sources).map(([path, text]) => [path.slice(1), text] as const)

/** What reads like a text and is none, or is meant to be the same in every language. */
const noTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'renderer/database/migrations/0001-reviews.ts': { 'id, at': 'Keys of a table.' },
  'renderer/database/migrations/0002-work.ts': { 'reviewId, state, callBackOn': 'Keys of a table.' },
  'renderer/database/migrations/0003-follow-ups.ts': {
    'id, reviewId, status': 'Keys of a table.',
    'id, reviewId': 'Keys of a table.',
  },
  'renderer/database/snapshots.ts': { 'id, at': 'Keys of a table.' },
  'renderer/database/seal.ts': { 'EVENKEEL SEALED BACKUP 1': 'The first bytes of a file.' },
  'renderer/platform/browser.ts': { 'in development': 'A version that no owner runs.' },
  'renderer/workers/use-library.ts': { 'patterns …': 'The name of what is remembered.' },
  'renderer/app/use-appearance.ts': { '(prefers-color-scheme: dark)': 'What the page is asked.' },
  'renderer/features/patterns/complaints-table.tsx': { 'num after': 'Class names.' },
  'renderer/features/import/cards/cards-view.tsx': { 'textarea, input': 'A selector.' },
  'renderer/features/inbox/reply/reply-pane.tsx': { '#reply-panel textarea, .actions-bar button': 'A selector.' },
  'renderer/features/inbox/sleep-on-it.ts': {
    'Read the reply again, tomorrow morning': 'Kept with its id, by which the catalogues call it.',
  },
  'renderer/features/inbox/draft-or-none.ts': {
    'There is no draft for this one. Write it yourself, the check is on.':
      'A reason like those of drafts, worded where it is shown.',
  },
  'renderer/features/first-start/first-profile.ts': {
    'The team at …': 'Stands under replies, and those are in English.',
  },
}

/** Files whose texts stay in the language in which they were written. */
const asWritten: Readonly<Record<string, string>> = {
  'renderer/features/playbook/practice-reviews.ts': 'Made-up reviews, in the language that the check reads.',
}

describe('what is a text', () => {
  const texts = (source: string) => literalTextsOf('a.tsx', source).map(({ text }) => text)

  test.each([
    ['<p>Nothing is saved.</p>', 'Nothing is saved.'],
    ['<p>{count} reviews</p>', 'reviews'],
    ['<p>{"Close"}</p>', 'Close'],
    ['<p>{isOpen ? "open" : count}</p>', 'open'],
    ['<p>{isOpen && "open"}</p>', 'open'],
    ['<p>{name || `of ${place}`}</p>', 'of …'],
    ['<input placeholder="Parking" />', 'Parking'],
    ['<nav aria-label={isShort ? "Places" : name} />', 'Places'],
    ['<button title={`Remove ${name}`} />', 'Remove …'],
    ['<Field label="Name" />', 'Name'],
    ['useCommand({ id: "inbox", title: "Inbox" })', 'Inbox'],
    ['const words = () => "no rating"', 'no rating'],
    ['const done = `Approved ${count}.`', 'Approved ….'],
  ])('%s has one', (source, text) => expect(texts(source)).toEqual([text]))

  test.each([
    '<p>·</p>',
    '<p>{left} · {right}</p>',
    '<p>“{words}”</p>',
    '<p>{a} → {b}</p>',
    '<kbd>Enter</kbd>',
    '<kbd>{"Esc"}</kbd>',
    '<p>Evenkeel</p>',
    '<p>{count} %</p>',
    '<p>{m.frame.title}</p>',
    '<p className="soft strong">{text}</p>',
    '<p className={isOpen ? "row is-open" : "row"} />',
    '<button type="button" role="listitem" />',
    '<input aria-label={m.settings.name} placeholder={m.settings.example} />',
    'useCommand({ id: "go-inbox", title: m.frame.inbox, keys: "Ctrl K" })',
    'throw new Error("useToasts needs a ToastProvider above it")',
    'const kind: "not read" | "read" = other',
    'if (kind === "not read") run()',
    'const id = "food-illness"',
    'import "./some file.css"',
  ])('%s has none', source => expect(texts(source)).toEqual([]))

  test('its place is told', () => {
    expect(literalTextsOf('a.tsx', 'const a = 1\n\nconst b = <p>Close</p>')).toEqual([{ at: 'a.tsx:3', text: 'Close' }])
  })
})

describe('texts stand in catalogues', () => {
  const found = files
    .filter(([file]) => !file.startsWith('renderer/messages/'))
    .map(([file, text]) => ({ file, texts: literalTextsOf(file, text) }))
  const told = found
    .filter(({ file }) => asWritten[file] === undefined)
    .map(({ file, texts }) => ({
      file,
      texts: texts.filter(({ text }) => noTexts[file]?.[text] === undefined),
    }))

  test('there are files to look at', () => expect(found.length).toBeGreaterThan(200))

  test('no file outside them writes a text out', () => {
    const wrong = told.flatMap(({ texts }) => texts)
    expect(wrong.map(({ at, text }) => `${at} ${text}`)).toEqual([])
  })

  test('what is let pass is still there', () => {
    const stale = Object.entries(noTexts).flatMap(([file, texts]) => {
      const there = new Set(found.find(one => one.file === file)?.texts.map(({ text }) => text))
      return Object.keys(texts).flatMap(text => (there.has(text) ? [] : [`${file} ${text}`]))
    })
    expect(stale).toEqual([])
  })
})
