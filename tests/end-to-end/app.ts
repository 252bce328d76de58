import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Locator, type Page } from '@playwright/test'
import { launchBrowser } from './modes/browser'
import { launchDesktop } from './modes/desktop'
import { launchElectron, realElectron } from './modes/electron'
import { dropFiles } from './drop-files'

export { expect } from '@playwright/test'

export type Mode = 'desktop' | 'browser'

/** One run of the app on a profile. */
export type Run = {
  readonly page: Page
  /** Requests that were not for the app's own files. All of them were refused. */
  readonly leaks: readonly string[]
  /** Does what makes the app save a file, and gives what was written. */
  saved(trigger: () => Promise<void>): Promise<Buffer>
  /** Closes as the owner does. */
  close(): Promise<void>
  /** Ends the browser process at once, as a power cut would; only where the mode can. */
  kill?(): Promise<void>
}

/** The app under test, the same for every mode. */
export type App = {
  readonly mode: Mode
  /** The page of the present run; after a restart it is another one. */
  readonly page: Page
  /** Closes as the owner does and starts again with the same profile. */
  restart(): Promise<void>
  /** Ends the process in the middle of whatever it does and starts again with the same profile. */
  killAndRestart(): Promise<void>
  readonly files: {
    /** Does what makes the app ask for files, and answers the dialog with these paths. */
    pick(trigger: () => Promise<void>, paths: string | readonly string[]): Promise<void>
    /** Drops files on a part of the page. */
    drop(target: Locator, paths: readonly string[]): Promise<void>
    saved(trigger: () => Promise<void>): Promise<Buffer>
  }
}

/** A fresh profile and a running app for every test; a request that leaves the app, or an error in the page, fails it. */
export const test = base.extend<{ mode: Mode; app: App }>({
  mode: ['desktop', { option: true }],
  app: async ({ mode }, provide) => {
    const launch = mode === 'browser' ? launchBrowser : realElectron ? launchElectron : launchDesktop
    const profile = mkdtempSync(join(tmpdir(), 'evenkeel-profile-'))
    const mistakes: string[] = []
    const begin = async () => {
      const run = await launch(profile)
      run.page.on('pageerror', error => mistakes.push(error.stack ?? error.message))
      return run
    }
    let run = await begin()
    const leaks: string[] = []
    const end = async () => {
      await run.close()
      leaks.push(...run.leaks)
    }
    await provide({
      mode,
      get page() {
        return run.page
      },
      async restart() {
        await end()
        run = await begin()
      },
      async killAndRestart() {
        if (!run.kill) throw new Error(`The ${mode} mode cannot be killed.`)
        await run.kill()
        leaks.push(...run.leaks)
        run = await begin()
      },
      files: {
        async pick(trigger, paths) {
          const [chooser] = await Promise.all([run.page.waitForEvent('filechooser'), trigger()])
          await chooser.setFiles(typeof paths === 'string' ? paths : [...paths])
        },
        drop: dropFiles,
        saved: trigger => run.saved(trigger),
      },
    })
    await end()
    rmSync(profile, { recursive: true, force: true })
    base.expect(leaks, 'requests that left the app').toEqual([])
    base.expect(mistakes, 'errors in the page').toEqual([])
  },
})
