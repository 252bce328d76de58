import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { at, runNode, say } from './project.mjs'

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
]

/** The moment of the newest change below a path, in milliseconds. A folder's own time tells of deleted files. */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map(name => newest(`${path}/${name}`)))
}

// The stamp holds the newest change that a build has seen, and is written when it has ended well.
function isFresh(stamp, seen) {
  try {
    return Number(readFileSync(stamp, 'utf8')) === seen
  } catch {
    return false
  }
}

async function unlessFresh(stamp, from, build) {
  const seen = Math.max(...from.map(path => newest(at(path))))
  if (isFresh(stamp, seen)) return true
  const done = await build()
  if (done) {
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, String(seen))
  }
  return done
}

/** Builds main, preload, renderer and the server of the browser mode, where a source is newer. Tells whether they stand. */
export const ensureBuilt = () =>
  unlessFresh(at('out', 'built'), sources, async () => {
    say('Building Evenkeel.')
    const { code, words } = await runNode(at('node_modules/electron-vite/bin/electron-vite.js'), ['build'], {
      quiet: true,
    })
    if (code !== 0) say(words)
    return code === 0 && (await bundle('electron/serve.ts', 'out/serve/serve.js'))
  })

/** Bundles the headless commands, where a source is newer. Tells whether they stand. */
export const ensureCli = () =>
  unlessFresh(at('out', 'cli', 'built'), ['electron', 'shared', 'resources', 'package-lock.json'], () =>
    bundle('electron/cli.ts', 'out/cli/cli.js'),
  )

/** One file for Node.js from a TypeScript entry and all it imports. */
export async function bundle(entry, outfile) {
  const { build } = await import('esbuild')
  try {
    await build({
      entryPoints: [at(entry)],
      outfile: at(outfile),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'silent',
      // Packages in the older format call `require`, which a module does not have.
      banner: {
        js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
      },
    })
    return true
  } catch (error) {
    say(error.message)
    return false
  }
}
