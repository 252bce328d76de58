import { readFileSync } from 'node:fs'
import { at, npm, say } from './project.mjs'

/** Installs the packages of the lock file where they are missing or others than it says. Leaves where that fails. */
export async function ensureInstalled() {
  if (isInstalled()) return
  say('Installing the packages Evenkeel is built with. This takes a minute, once.')
  const { code, words } = await npm(['ci', '--no-audit', '--no-fund'], { quiet: true })
  if (code === 0) return
  say(words)
  say('The packages could not be installed. Check the connection to the internet, then start again.')
  process.exit(1)
}

// npm notes in `node_modules/.package-lock.json` what it has put there.
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages
    const there = JSON.parse(readFileSync(at('node_modules', '.package-lock.json'), 'utf8')).packages
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional }]) =>
        path === '' || (there[path] ? there[path].version === version : optional || devOptional),
    )
  } catch {
    return false
  }
}
