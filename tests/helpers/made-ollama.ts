import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A small stand-in for Ollama on loopback. */
export type MadeOllama = {
  readonly port: number
  /** Paths and bodies that it was asked. */
  readonly asked: { readonly path: string; readonly body: string; readonly host: string | undefined }[]
  readonly close: () => Promise<void>
}

/**
 * Answers like Ollama does.
 * @param word what the model writes to a prompt; undefined leaves the question open, a number is a status
 * @param models as `/api/tags` lists them
 */
export async function startMadeOllama(
  word: (prompt: string) => string | number | undefined,
  models: readonly unknown[] = [{ name: 'made:1b' }],
): Promise<MadeOllama> {
  const asked: { path: string; body: string; host: string | undefined }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString('utf8')))
    request.on('end', () => {
      const path = request.url ?? ''
      asked.push({ path, body, host: request.headers.host })
      if (path === '/api/tags') return void response.end(JSON.stringify({ models }))
      const { prompt } = JSON.parse(body) as { prompt: string }
      const said = word(prompt)
      if (typeof said === 'number') return void response.writeHead(said, { location: 'http://127.0.0.1:9/' }).end()
      if (said !== undefined) response.end(JSON.stringify({ response: said, done: true }))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
