import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { at, runNode, say } from './project.mjs'

/** How long the server of the runtime may take to answer at all, and how long the download may take, in milliseconds. */
const answerPatience = 8_000
const downloadPatience = 10 * 60_000

/** The Electron program, downloaded where it can be: `{ program }`, or `{ why }` it cannot be had. */
export async function electronRuntime() {
  if (process.platform === 'linux') {
    if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return { why: 'there is no display' }
    if (process.getuid?.() === 0) return { why: 'Electron does not run for the root user' }
  }
  const there = program()
  if (there) return { program: there }
  const hindrance = await download()
  const fetched = program()
  return fetched
    ? { program: fetched }
    : { why: `the Electron runtime is not installed and ${hindrance ?? 'could not be unpacked'}` }
}

function program() {
  const own = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  try {
    const name = readFileSync(at('node_modules/electron/path.txt'), 'utf8')
    const path = own ? join(own, name) : at('node_modules/electron/dist', name)
    return existsSync(path) ? path : undefined
  } catch {
    const path = own && join(own, process.platform === 'win32' ? 'electron.exe' : 'electron')
    return path && existsSync(path) ? path : undefined
  }
}

async function download() {
  const from = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? 'https://github.com/'
  try {
    await fetch(from, { method: 'HEAD', signal: AbortSignal.timeout(answerPatience) })
  } catch {
    return `${new URL(from).host} cannot be reached to download it`
  }
  say('Downloading the Electron runtime (about 120 MB, once).')
  const { code } = await runNode(at('node_modules/electron/install.js'), [], { quiet: true, timeout: downloadPatience })
  return code === 0 ? undefined : 'its download did not succeed'
}
