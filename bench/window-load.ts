import { availableParallelism, loadavg } from 'node:os'
import type { Page } from '@playwright/test'
import { percentile } from './window-figures'

/** How busy the machine is with other things. */
export type Load = {
  /** Runs a loop that always does the same once in the page. */
  readonly sample: (page: Page) => Promise<void>
  /** What was seen since the last call, in words. */
  readonly take: () => string
}

/** Runs in the page: some thirty milliseconds of work on an idle machine, so that others come in between. Gives milliseconds. */
const loop = () => {
  const began = performance.now()
  let sum = 1
  for (let at = 0; at < 30_000_000; at += 1) sum = (Math.imul(sum, 31) + at) | 0
  return performance.now() - began + (sum === 0 ? 1e-9 : 0)
}

/** Starts to watch the machine: by the loop, usual to fastest of the run, and by how many programs want each core. */
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
      const usual = percentile(runs, 0.5) / fastest
      const wanted = (loadavg()[0] ?? 0) / availableParallelism()
      runs = []
      return `loop ${usual.toFixed(1)} × its fastest, ${wanted.toFixed(1)} programs a core`
    },
  }
}
