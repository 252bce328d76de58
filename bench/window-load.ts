import type { Page } from '@playwright/test'
import { percentile } from './window-figures'

/** How busy the machine is with other things, by a loop that always does the same. */
export type Load = {
  /** Runs the loop once in the page. */
  readonly sample: (page: Page) => Promise<void>
  /** The usual run since the last call to the fastest of all: 1 is a machine that does nothing else. */
  readonly take: () => number
}

/** Runs in the page: about three milliseconds of work on an idle machine. Gives milliseconds. */
const loop = () => {
  const began = performance.now()
  let sum = 1
  for (let at = 0; at < 3_000_000; at += 1) sum = (Math.imul(sum, 31) + at) | 0
  return performance.now() - began + (sum === 0 ? 1e-9 : 0)
}

/** Starts to watch the machine. */
export function watchLoad(): Load {
  let fastest = Infinity
  let runs: number[] = []
  return {
    async sample(page) {
      const took = await page.evaluate(loop)
      fastest = Math.min(fastest, took)
      runs.push(took)
    },
    take() {
      const usual = percentile(runs, 0.5)
      runs = []
      return usual / fastest
    },
  }
}
