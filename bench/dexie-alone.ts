import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { openChromium } from '../tests/end-to-end/modes/chromium'
import type { MadeReview } from './made-reviews'

declare const storeAlone: (reviews: readonly MadeReview[]) => Promise<number>

/** A page of Chromium, with a profile on the disk, in which Dexie stores reviews and nothing else. */
export type DexiePage = { store(reviews: readonly MadeReview[]): Promise<number>; close(): Promise<void> }

/** Opens it; undefined where there is no Chromium. `store` gives the seconds that `bulkPut` took. */
export async function openDexiePage(): Promise<DexiePage | undefined> {
  const { outputFiles } = await build({
    entryPoints: ['bench/dexie-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  })
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const context = await openChromium(profile).catch(() => undefined)
  if (!context) return undefined
  const page = await context.newPage()
  await page.route('**/*', route => route.fulfill({ contentType: 'text/html', body: '<title>bench</title>' }))
  await page.goto('https://bench.invalid/')
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  return {
    store: reviews => page.evaluate(list => storeAlone(list), reviews),
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
