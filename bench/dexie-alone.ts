import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { openChromium } from '../tests/end-to-end/modes/chromium'
import type { MadeReview } from './made-reviews'
import type { Figure } from './measure'

declare const storeAlone: (reviews: readonly MadeReview[]) => Promise<number>

/** Dexie's `bulkPut` alone in a page of Chromium, with a profile on the disk; undefined where there is no Chromium. */
export async function measureDexie(reviews: readonly MadeReview[]): Promise<Figure | undefined> {
  const { outputFiles } = await build({
    entryPoints: ['bench/dexie-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  })
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const context = await openChromium(profile).catch(() => undefined)
  if (!context) return undefined
  try {
    const page = await context.newPage()
    await page.route('**/*', route => route.fulfill({ contentType: 'text/html', body: '<title>bench</title>' }))
    await page.goto('https://bench.invalid/')
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
    const seconds: number[] = []
    for (let run = 0; run < 4; run += 1) seconds.push(await page.evaluate(list => storeAlone(list), reviews))
    const [, ...counted] = seconds
    counted.sort((a, b) => a - b)
    return {
      name: 'Dexie bulkPut alone',
      perSecond: reviews.length / (counted[1] ?? 1),
      note: 'in Chromium, profile on disk',
    }
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
