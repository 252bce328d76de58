import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { openChromium } from '../tests/end-to-end/modes/chromium'
import { asYelpTable, type MadeReview } from './made-reviews'

/** The built app in Chromium, on a profile of its own. */
export type AppWindow = { readonly page: Page; close(): Promise<void> }

/** Serves the last build and opens it on a profile; undefined where there is no Chromium. `port` keeps the origin of a kept profile. */
export async function openApp(profile?: string, port = 0): Promise<AppWindow | undefined> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const context = await openChromium(folder).catch(() => undefined)
  if (!context) return undefined
  const { serve } = (await import(
    pathToFileURL(resolve('out/serve/serve.js')).href
  )) as typeof import('../electron/serve')
  const served = await serve({ root: resolve('out/renderer'), port, version: '0.0.0' })
  // What measures in the page is compiled with names that only its own module knows.
  await context.addInitScript('globalThis.__name ??= value => value')
  const page = context.pages()[0] ?? (await context.newPage())
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(served.url)
  return {
    page,
    async close() {
      await context.close()
      await served.close()
      if (profile === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Answers the three questions of the first start and brings in reviews by the way that an owner takes. */
export async function importReviews({ page }: AppWindow, reviews: readonly MadeReview[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const path = join(folder, 'made.csv')
  writeFileSync(path, asYelpTable(reviews))
  await page.getByLabel('What is your business called?').fill('Marlow Street Pizza')
  await page.getByLabel('What do you do?').selectOption('pizza')
  await page.getByLabel('Where may a customer reach you?').fill('555-0127')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import a file' }).click()
  await (await chooser).setFiles(path)
  await page.getByRole('button', { name: /^Add [\d,]+/ }).click({ timeout: 600_000 })
  await page.locator('.row').first().waitFor({ timeout: 900_000 })
  rmSync(folder, { recursive: true, force: true })
}

/** Answers the first start without bringing anything in. */
export async function leaveEmpty({ page }: AppWindow): Promise<void> {
  await page.getByRole('heading', { name: /Three questions/ }).waitFor()
  await page.evaluate(async () => {
    const opened = indexedDB.open('evenkeel')
    await new Promise(done => (opened.onsuccess = done))
    const put = opened.result.transaction('settings', 'readwrite').objectStore('settings')
    put.put({ key: 'firstStartDone', value: true })
    await new Promise(done => (put.transaction.oncomplete = done))
    opened.result.close()
  })
}
