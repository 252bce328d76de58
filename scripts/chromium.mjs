import { existsSync } from 'node:fs'
import { at, run, runNode, say } from './project.mjs'

const places = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** The Chromium that drives the end-to-end specs: `CHROMIUM_PATH`, one that is installed, or Playwright's own. */
export async function findChromium() {
  const own = process.env['CHROMIUM_PATH']
  if (own) return own
  const installed = places[process.platform]?.find(path => existsSync(path))
  if (installed) return installed
  const { chromium } = await import('playwright-core')
  const playwrights = chromium.executablePath()
  return existsSync(playwrights) ? playwrights : undefined
}

/** Finds a Chromium, or installs one: Debian's package where we are root, else Playwright's. Undefined where none can be had. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  say('Installing Chromium for the end-to-end specs.')
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { quiet: true, env })
    const { words } = await run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-liberation'], {
      quiet: true,
      env,
    })
    const packaged = await findChromium()
    if (packaged) return packaged
    say(words)
  }
  const { words } = await runNode(at('node_modules/playwright-core/cli.js'), ['install', 'chromium'], { quiet: true })
  const downloaded = await findChromium()
  if (!downloaded) say(words)
  return downloaded
}
