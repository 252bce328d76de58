import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import type { Run } from '../app'

/** The real Electron program, where it is installed and may open a window; undefined leaves the specs to the stand-in. */
export const realElectron = findElectron()

function findElectron(): string | undefined {
  const shown = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
  if (!shown || process.getuid?.() === 0) return undefined
  try {
    const path = join('node_modules/electron/dist', readFileSync('node_modules/electron/path.txt', 'utf8'))
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** The app in the real Electron. */
export async function launchElectron(profile: string): Promise<Run> {
  const app = await _electron.launch({ executablePath: realElectron ?? '', args: ['.', `--user-data-dir=${profile}`] })
  const page = await app.firstWindow()
  const leaks: string[] = []
  page.on('request', request => {
    if (!/^(?:app:\/\/bundle\/|blob:|data:)/.test(request.url())) leaks.push(request.url())
  })
  let saves = 0
  return {
    page,
    leaks,
    async saved(trigger) {
      saves += 1
      const path = join(profile, `saved-${saves}`)
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path)
      await trigger()
      while (!existsSync(path)) await new Promise(next => setTimeout(next, 20))
      return readFileSync(path)
    },
    close: () => app.close(),
  }
}
