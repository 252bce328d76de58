/** What is written from right to left mirrors by itself: styles name the start and the end of a line, never a side. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sidedIn } from './directions'

// Only the names: the runner empties style sheets that are imported.
const sheets = Object.keys(import.meta.glob('/renderer/**/*.css')).map(path => path.slice(1))
const read = sheets.map(file => ({ file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') }))
const found = read.flatMap(({ file, text }) => sidedIn(file, text))

/** Sides that are meant, with the reason. */
const meant: Readonly<Record<string, string>> = {
  'renderer/styles/app.css border-width: 0 0 2px 2px': 'Two edges, turned by 45 degrees, draw the tick of a box.',
}

describe('a side is', () => {
  const sided = (declaration: string) => sidedIn('a.css', `a { ${declaration}; }`).map(one => one.declaration)
  test.each([
    'margin-left: 8px',
    'border-right-color: red',
    'left: 0',
    'text-align: right',
    'float: left',
    'padding: 1px 2px 3px 4px',
    'border-top-left-radius: 3px',
  ])('%s', declaration => expect(sided(declaration)).toEqual([declaration]))
  test.each([
    'margin-inline-start: 8px',
    'inset-inline: 0',
    'text-align: start',
    'padding: 1px 2px 3px 2px',
    'padding: 1px 2px',
    'margin: 2px 0 0',
    'transition: translate 1s',
    'grid-area: left-over',
    'filter: brightness(1.08)',
  ])('not %s', declaration => expect(sided(declaration)).toEqual([]))
  test('not what a comment says', () => expect(sidedIn('a.css', '/* left: the list */ a { color: red }')).toEqual([]))
  test('told with its line', () =>
    expect(sidedIn('a.css', 'a {\n  left: 0;\n}')).toEqual([{ at: 'a.css:2', declaration: 'left: 0' }]))
})

test('there are style sheets to look at', () =>
  expect(read.filter(({ text }) => text !== '').length).toBeGreaterThan(10))

test('no style sheet names a side', () => {
  const wrong = found.filter(({ at, declaration }) => meant[`${at.replace(/:\d+$/, '')} ${declaration}`] === undefined)
  expect(wrong.map(({ at, declaration }) => `${at} ${declaration}`)).toEqual([])
})

test('every side that is meant is still there', () => {
  const there = new Set(found.map(({ at, declaration }) => `${at.replace(/:\d+$/, '')} ${declaration}`))
  expect(Object.keys(meant).filter(key => !there.has(key))).toEqual([])
})
