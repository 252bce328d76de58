import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import { contentSecurityPolicy } from './content-security-policy'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** A file of the built renderer, or the refusal, ready to be sent. */
export type BundleAnswer = {
  readonly status: 200 | 400 | 403 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

/** Headers that every answer carries, refusals included. */
const guards = {
  'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
}

const refusal = (status: 400 | 403 | 404): BundleAnswer => ({
  status,
  headers: { ...guards, 'content-type': 'text/plain; charset=utf-8' },
  body: new TextEncoder().encode(`${status}`),
})

/** Reads the file that `pathname` (as in a URL, still encoded) names below `root`; anything outside is refused. */
export async function bundleFile(root: string, pathname: string): Promise<BundleAnswer> {
  let name: string
  try {
    name = decodeURIComponent(pathname)
  } catch {
    return refusal(400)
  }
  const base = resolve(root)
  const file = resolve(base, `.${name === '/' ? '/index.html' : name}`)
  // A backslash parts folders on Windows, and a null byte ends a name in the system's own calls.
  if (!file.startsWith(base + sep) || /[\\\0]/.test(name)) return refusal(403)
  const type = types[extname(file)]
  if (!type) return refusal(404)
  try {
    const body = new Uint8Array(await readFile(file))
    return { status: 200, headers: { ...guards, 'content-type': type }, body }
  } catch {
    return refusal(404)
  }
}
