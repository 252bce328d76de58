import { join } from 'node:path'
import { protocol } from 'electron'
import { bundleFile } from './bundle-file'

/** Where the window lives. Storage belongs to this origin: changing it would lose what the owner has. */
export const appOrigin = 'app://bundle'

/** Must run before the app is ready. Without `standard` there is no IndexedDB, without `secure` no clipboard. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built renderer at `app://bundle/`. */
export function serveAppProtocol(): void {
  const root = join(import.meta.dirname, '../renderer')
  protocol.handle('app', async request => {
    const { host, pathname } = new URL(request.url)
    if (host !== 'bundle' || (request.method !== 'GET' && request.method !== 'HEAD')) {
      return new Response(undefined, { status: 403 })
    }
    const { status, headers, body } = await bundleFile(root, pathname)
    return new Response(body, { status, headers })
  })
}
