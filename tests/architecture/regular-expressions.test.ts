/**
 * No text can make a regular expression take long: each is proved to need time in proportion to the text.
 *
 * An expression whose repetitions are all bounded is linear by its form. All others are handed to recheck.
 */
import { Worker } from 'node:worker_threads'
import { expect, test, vi } from 'vitest'
import { expressionsOf, isBounded, type Expression } from './regular-expressions'

const sources = import.meta.glob<string>('/{electron,renderer,shared}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const modules = import.meta.glob('/{electron,renderer,shared}/**/*.{ts,tsx}')

/** Expressions that recheck cannot settle, with the reason why they are linear all the same. */
const reviewed: Readonly<Record<string, string>> = {
  '<(?:style|script)[^>]{0,200}>[^<]{0,20000}<\\/(?:style|script)>':
    'What follows the opening mark holds no other one, so a stretch of text is read for one place alone.',
}

const found = Object.entries(sources).map(([path, text]) => ({ path, ...expressionsOf(path.slice(1), text) }))
const written = found.flatMap(file => file.written)

test('there are expressions to look at, written out and built', () => {
  expect(written.length).toBeGreaterThan(500)
  expect(found.flatMap(file => file.built).length).toBeGreaterThan(5)
})

test('what is written and what is built is seen with its place', () => {
  const text = 'const a = /x+/g\nconst b = new RegExp("y")\nconst c = 4 / 2 / 1'
  expect(expressionsOf('a.ts', text)).toEqual({
    written: [{ at: 'a.ts:1', source: 'x+', flags: 'g' }],
    built: ['a.ts:2'],
  })
})

test('bounded is what has no star, no plus and no open end', () => {
  expect(['a{0,40}b?', '[+*]\\+\\*', '\\{\\d{3}x{2,5}'].filter(source => !isBounded(source))).toEqual([])
  expect(['a*', 'a+', 'a{2,}', '[*]a+', 'a{0,20000}', 'a{5000}'].filter(isBounded)).toEqual([])
})

test('recheck knows a slow expression and a fast one', async () => {
  const asked = ['(a+)+$', '\\s+$', '^a+$'].map(source => ({ at: source, source, flags: '' }))
  const statuses = (await verdicts(asked)).map(({ status }) => status)
  expect(statuses).toEqual(['vulnerable', 'vulnerable', 'safe'])
})

test('every regular expression is linear', async () => {
  const open = unique(
    [...written, ...(await builtExpressions())].filter(({ source }) => !isBounded(source) && !reviewed[source]),
  )
  const half = Math.ceil(open.length / 2)
  const answers = (await Promise.all([verdicts(open.slice(0, half)), verdicts(open.slice(half))])).flat()
  expect(answers).toHaveLength(open.length)
  const bad = answers.filter(({ status }) => status !== 'safe')
  expect(bad.map(({ at, status, source, growth }) => `${at} ${status} ${growth} /${source}/`)).toEqual([])
  expect(Object.keys(reviewed).filter(source => !written.some(one => one.source === source))).toEqual([])
})

type Verdict = { readonly at: string; readonly source: string; readonly status: string; readonly growth: string }

function verdicts(expressions: readonly Expression[]): Promise<readonly Verdict[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-expressions.mjs', import.meta.url), { workerData: expressions })
    worker.once('message', resolve).once('error', reject)
  })
}

/** The expressions that are built from parts, caught as their modules are loaded. Each is built once, on loading. */
async function builtExpressions(): Promise<Expression[]> {
  const caught: Expression[] = []
  const files = found.filter(file => file.built.length > 0)
  vi.resetModules()
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, [source, flags]: [string, string?]) {
        const stack = new Error().stack ?? ''
        const file = files.find(({ path }) => stack.includes(path))
        if (file) caught.push({ at: file.path.slice(1), source, flags: flags ?? '' })
        return new target(source, flags)
      },
    }),
  )
  for (const { path } of files) await modules[path]?.()
  vi.unstubAllGlobals()
  const missing = files.filter(({ path, built }) => caught.filter(({ at }) => `/${at}` === path).length < built.length)
  expect(missing.map(({ path }) => path)).toEqual([])
  return caught
}

const unique = (expressions: readonly Expression[]): Expression[] => [
  ...new Map(expressions.map(one => [`${one.source}/${one.flags}`, one])).values(),
]
