import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bundleFile } from './bundle-file'

/** The browser mode, running: its address, and the way to end it. */
export type Served = { readonly url: string; close(): Promise<void> }

/** Only this machine reaches it. `localhost` would be another origin, with other data. */
const host = '127.0.0.1'

/** Tells a running Evenkeel from another program on the same port, and names its version. */
export const versionHeader = 'evenkeel-version'

/** Serves the built renderer in `root` on loopback; with port 0 the system chooses one. Rejects where the port is taken. */
export function serve({ root, port, version }: { root: string; port: number; version: string }): Promise<Served> {
  const server = createServer((request, response) => {
    void answer(request, response, root, version).catch(() => response.destroy())
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const { port: chosen } = server.address() as AddressInfo
      resolve({
        url: `http://${host}:${chosen}/`,
        close: () =>
          new Promise(done => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  version: string,
): Promise<void> {
  const port = request.socket.localPort ?? 0
  const named = request.headers.host
  if (named === `localhost:${port}`) {
    response.writeHead(308, { location: `http://${host}:${port}/` }).end()
    return
  }
  // A page of another site may point a name of its own at this machine; it still sends that name.
  if (named !== `${host}:${port}` || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(403).end()
    return
  }
  const { status, headers, body } = await bundleFile(root, pathOf(request.url ?? '/'))
  response.writeHead(status, { ...headers, [versionHeader]: version, 'content-length': body.byteLength })
  response.end(request.method === 'HEAD' ? undefined : body)
}

// The path as it was sent: `URL` would resolve `..` before anyone has looked at it.
const pathOf = (target: string) => /^[^?#]*/.exec(target)?.[0] ?? '/'
