// The browser mode: the built renderer on 127.0.0.1. Run by itself it serves what `npm run build` has built.
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { at, manifest, say } from './project.mjs'

/** The port is part of the origin that the owner's data belongs to: it is the same at every start. */
export const standardPort = () => Number(process.env['EVENKEEL_PORT']) || 4873

/** Serves the last build; with port 0 the system chooses one. */
export async function serveBuilt(port) {
  const { serve } = await import(pathToFileURL(at('out/serve/serve.js')).href)
  return serve({ root: at('out/renderer'), port, version: manifest.version })
}

/** What answers at an address: `evenkeel`, an `other` program, or nothing (undefined). */
export async function runningAt(address) {
  try {
    const { headers } = await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(3_000) })
    return headers.has('evenkeel-version') ? 'evenkeel' : 'other'
  } catch (error) {
    return error.cause?.code === 'ECONNREFUSED' ? undefined : 'other'
  }
}

/** Opens an address in the owner's browser; false where there is no display to open it on. */
export function open(address) {
  const { platform, env } = process
  if (env['CI'] || (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'])) return false
  const [command, ...args] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', '""'] : ['xdg-open']
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  const failed = () => say(`No browser could be opened. The address is ${address}`)
  child.on('error', failed)
  child.on('exit', code => code && failed())
  child.unref()
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serveBuilt(standardPort())
  say(`Evenkeel is served at ${url}`)
}
