import { existsSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type BrowserContext } from '@playwright/test'

/** What `npm test` has found, or the usual place; without either, Playwright's own. */
const program = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find(path => path && existsSync(path))

/** Chromium with a profile on the disk. Names are never resolved, so that even the browser itself reaches nothing. */
export const openChromium = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...(program ? { executablePath: program } : {}),
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })

/** Ends the Chromium of a profile without giving it time for anything. Its lock names the process: `host-123`. */
export function killChromium(profile: string): void {
  const lock = join(profile, 'SingletonLock')
  process.kill(Number(readlinkSync(lock).split('-').at(-1)), 'SIGKILL')
  rmSync(lock, { force: true })
}
