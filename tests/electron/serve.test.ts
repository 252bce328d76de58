import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type Served } from '../../electron/serve'

const root = mkdtempSync(join(tmpdir(), 'evenkeel-serve-'))
writeFileSync(join(root, 'index.html'), '<p>page</p>')

let served: Served
beforeAll(async () => {
  served = await serve({ root, port: 0, version: '1.2.3' })
})
afterAll(async () => {
  await served.close()
  rmSync(root, { recursive: true })
})

type Answer = { readonly status: number | undefined; readonly location: string | undefined; readonly version: unknown }
/** Asks with a host of one's own choice, and with the path exactly as written, which `fetch` would not allow. */
const ask = (path: string, host = new URL(served.url).host, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(served.url)
    request({ hostname, port, path, method, headers: { host } }, response => {
      response.resume()
      const { statusCode, headers } = response
      resolve({ status: statusCode, location: headers.location, version: headers['evenkeel-version'] })
    })
      .on('error', reject)
      .end()
  })

test('only this machine is served', () => {
  expect(new URL(served.url).hostname).toBe('127.0.0.1')
})

test('the page is served and says whose it is', async () => {
  expect(await ask('/')).toMatchObject({ status: 200, version: '1.2.3' })
  expect(await ask('/?a=b')).toMatchObject({ status: 200 })
})

test('a site that points its own name at this machine gets nothing', async () => {
  expect(await ask('/', 'reviews.example')).toMatchObject({ status: 403, version: undefined })
  expect(await ask('/', `reviews.example:${new URL(served.url).port}`)).toMatchObject({ status: 403 })
})

test('localhost leads to the address that the data belongs to', async () => {
  expect(await ask('/', `localhost:${new URL(served.url).port}`)).toMatchObject({ status: 308, location: served.url })
})

test('a path that leads out of the folder is refused', async () => {
  expect(await ask('/../package.json')).toMatchObject({ status: 403 })
  expect(await ask('/%2e%2e/package.json')).toMatchObject({ status: 403 })
})

test('nothing can be sent to it', async () => {
  expect(await ask('/', undefined, 'POST')).toMatchObject({ status: 403 })
})

test('a port that is taken is an error', async () => {
  const port = Number(new URL(served.url).port)
  await expect(serve({ root, port, version: '1.2.3' })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
