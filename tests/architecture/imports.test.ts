/**
 * Who may import whom.
 *
 * The compiler keeps Node and the DOM out of `shared/`, and the processes apart. What it cannot say stands here: which
 * package belongs where, and which part may know of which other part.
 */
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const sources = import.meta.glob<string>('/{electron,renderer,shared}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** `isType`: only types are imported, and nothing is left of it at run time. */
type Import = { readonly file: string; readonly to: string; readonly isPackage: boolean; readonly isType: boolean }

const imports: readonly Import[] = Object.entries(sources).flatMap(([path, text]) => {
  const file = path.slice(1)
  const tied = new Set(importedIn(text.replaceAll(/^(?:import|export) type [^']*'[^']*'/gm, '')))
  return importedIn(text).map(fileName => {
    const isPackage = !fileName.startsWith('.')
    const to = isPackage ? packageOf(fileName) : resolvePath(file, fileName)
    return { file, to, isPackage, isType: !tied.has(fileName) }
  })
})

function importedIn(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function resolvePath(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

const lines = (found: readonly Import[]) => found.map(({ file, to }) => `${file} imports ${to}`)

test('there are imports to look at, of packages and of files', () => {
  expect(imports.filter(one => one.isPackage).length).toBeGreaterThan(50)
  expect(imports.filter(one => !one.isPackage).length).toBeGreaterThan(100)
})

/** Where a package may be imported. A package that is missing here may be imported nowhere. */
const homes: Readonly<Record<string, RegExp>> = {
  node: /^electron\/|^renderer\/vite\.config\.ts$/,
  electron: /^electron\/(?!cli|serve)/,
  vite: /^renderer\/vite\.config\.ts$/,
  '@vitejs/plugin-react': /^renderer\/vite\.config\.ts$/,
  react: /^renderer\//,
  'react-dom': /^renderer\//,
  'react-aria-components': /^renderer\/(app|components|features)\//,
  'd3-scale': /^renderer\/(components|features\/patterns)\//,
  'd3-shape': /^renderer\/(components|features\/patterns)\//,
  dexie: /^renderer\/database\//,
  'dexie-react-hooks': /^renderer\/database\//,
  papaparse: /^shared\/(importers|csv)\//,
  fflate: /^shared\/importers\//,
  'read-excel-file': /^shared\/importers\//,
  parse5: /^shared\/importers\//,
  'libphonenumber-js': /^shared\/(assessment|reply-check|text)\//,
  compromise: /^shared\/(assessment|reply-check|text)\//,
  'simple-statistics': /^shared\/(over-time|patterns)\//,
  valibot: /^(electron|shared\/(backup|ipc))\//,
}

describe('packages', () => {
  const packages = imports.filter(one => one.isPackage)
  test('every package has a home', () => {
    expect(lines(packages.filter(({ to }) => !homes[to]))).toEqual([])
  })
  test('every package is imported only at home', () => {
    expect(lines(packages.filter(({ file, to }) => homes[to] && !homes[to].test(file)))).toEqual([])
  })
})

/** What each part may know, beside itself. Parts of `shared/` that build on the same words do not meet. */
const base = ['shared/models', 'shared/text']
const walls: Readonly<Record<string, readonly string[]>> = {
  'shared/text': ['resources/models'],
  'shared/models': ['shared/text'],
  'shared/dates': base,
  'shared/time': base,
  'shared/csv': base,
  'shared/ipc': [],
  'shared/importers': [...base, 'shared/dates', 'shared/time'],
  'shared/assessment': [...base, 'resources'],
  'shared/inbox': [...base, 'shared/time'],
  'shared/patterns': [...base, 'shared/time', 'shared/csv'],
  'shared/over-time': [...base, 'shared/inbox', 'shared/importers'],
  'shared/backup': base,
  'shared/reply-check': [...base, 'resources'],
  'shared/reply-draft': [...base, 'resources'],
  'shared/reply': [...base, 'shared/reply-check', 'shared/reply-draft'],
  'shared/sample': [...base, 'shared/csv', 'resources'],
  electron: ['shared'],
  'renderer/platform': ['shared'],
  'renderer/messages': ['shared'],
  'renderer/components': ['renderer/messages', 'renderer/platform', 'renderer/styles', 'shared'],
  'renderer/database': ['shared'],
  'renderer/workers': ['renderer/database', 'renderer/platform', 'shared'],
  'renderer/features': [
    'renderer/components',
    'renderer/database',
    'renderer/messages',
    'renderer/platform',
    'renderer/workers',
    'shared',
  ],
  'renderer/app': [
    'renderer/components',
    'renderer/database',
    'renderer/features',
    'renderer/messages',
    'renderer/platform',
    'renderer/styles',
    'renderer/workers',
    'shared',
  ],
  'renderer/main.tsx': ['renderer', 'shared'],
  'renderer/vite.config.ts': [],
}

const partOf = (file: string): string | undefined =>
  Object.keys(walls).find(part => file === part || file.startsWith(`${part}/`))
const isIn = (path: string, part: string) => path === part || path.startsWith(`${part}/`)

describe('parts', () => {
  const files = imports.filter(one => !one.isPackage)
  test('every source file belongs to a part', () => {
    const homeless = Object.keys(sources).filter(path => !partOf(path.slice(1)))
    expect(homeless).toEqual([])
  })
  test('a part imports only what it may know', () => {
    const wrong = files.filter(({ file, to }) => {
      const part = partOf(file)
      return part !== undefined && ![part, ...(walls[part] ?? [])].some(known => isIn(to, known))
    })
    expect(lines(wrong)).toEqual([])
  })
  test('a feature never imports another feature', () => {
    const featureOf = (path: string) => /^renderer\/features\/([^/]+)/.exec(path)?.[1]
    const wrong = files.filter(({ file, to }) => featureOf(file) && featureOf(to) && featureOf(file) !== featureOf(to))
    expect(lines(wrong)).toEqual([])
  })
  test('no file imports itself by a detour', () => {
    expect(cycles()).toEqual([])
  })
})

/** Circles of imports between files, each once, by the file where it was met. Types tie nothing at run time. */
function cycles(): string[] {
  const known = new Set(Object.keys(sources).map(path => path.slice(1)))
  const fileFor = (to: string) => [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`].find(path => known.has(path))
  const next = new Map<string, string[]>()
  for (const { file, to, isPackage, isType } of imports) {
    const target = isPackage || isType ? undefined : fileFor(to)
    if (target) next.set(file, [...(next.get(file) ?? []), target])
  }
  const found: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file)
    if (at >= 0) return void found.push([...path.slice(at), file].join(' → '))
    if (done.has(file)) return
    for (const target of next.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of known) visit(file, [])
  return found
}
