import { existsSync } from 'node:fs'
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
