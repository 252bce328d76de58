import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import type { Served } from '../../../electron/serve'
import type { Run } from '../app'
import { killChromium, openChromium } from './chromium'

const ports = new Map<string, number>()

/** The server of the browser mode and Chromium. A profile keeps its port, because the data belongs to the origin. */
export async function launchBrowser(profile: string): Promise<Run> {
  const module = (await import(
    pathToFileURL(resolve('out/serve/serve.js')).href
  )) as typeof import('../../../electron/serve')
  const served: Served = await module.serve({
    root: resolve('out/renderer'),
    port: ports.get(profile) ?? 0,
    version: '0.0.0',
  })
  ports.set(profile, Number(new URL(served.url).port))
  const context = await openChromium(profile)
  const leaks: string[] = []
  await context.route(
    url => `${url.origin}/` !== served.url,
    route => {
      leaks.push(route.request().url())
      return route.abort()
    },
  )
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(served.url)
  return {
    page,
    leaks,
    async saved(trigger) {
      const [download] = await Promise.all([page.waitForEvent('download'), trigger()])
      return readFileSync(await download.path())
    },
    async close() {
      await context.close()
      await served.close()
    },
    async kill() {
      const closed = new Promise(resolve => context.once('close', resolve))
      killChromium(profile)
      await closed
      await served.close()
    },
  }
}
