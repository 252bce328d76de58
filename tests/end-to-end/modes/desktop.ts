import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { start } from '../../stand-in/start'
import type { Run } from '../app'
import { openChromium } from './chromium'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** The built main process and preload, run against the stand-in for Electron. */
export async function launchDesktop(profile: string): Promise<Run> {
  const context = await openChromium(profile)
  const control = await start(context, version)
  let saves = 0
  return {
    page: control.page,
    leaks: control.leaks,
    async saved(trigger) {
      saves += 1
      const path = join(profile, `saved-${saves}`)
      control.answers.save.push(path)
      const [, written] = await Promise.all([trigger(), whenWritten(path)])
      return written
    },
    async close() {
      control.window?.close()
      await control.ended
      await context.close()
    },
  }
}

async function whenWritten(path: string): Promise<Buffer> {
  for (let wait = 0; wait < 1_000; wait += 1) {
    try {
      return readFileSync(path)
    } catch {
      await new Promise(next => setTimeout(next, 20))
    }
  }
  throw new Error('No file was saved.')
}
