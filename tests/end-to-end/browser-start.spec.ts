import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'

// `npm start` as an owner meets it on a machine without Electron. The build stands when the specs run.

const children: ChildProcess[] = []
test.afterEach(() => {
  for (const child of children.splice(0)) child.kill()
})

/** Starts on this port; `until` is resolved with all that was said, once it fits or the program has ended. */
function start(port: number) {
  const env = { ...process.env, EVENKEEL_PORT: String(port), CI: '1' }
  const child = spawn(process.execPath, ['scripts/start.mjs', '--browser'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let said = ''
  const until = (fits: RegExp) =>
    new Promise<string>(resolve => {
      const look = (piece: Buffer) => {
        said += piece.toString('utf8')
        if (fits.test(said)) resolve(said)
      }
      child.stdout.on('data', look)
      child.stderr.on('data', look)
      child.on('close', () => resolve(said))
    })
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  return { until, ended }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(done => server.once('listening', done))
  const { port } = server.address() as AddressInfo
  await new Promise(done => server.close(done))
  return port
}

test('it says where it runs and why, and a second start leads to the first', async () => {
  const port = await freePort()
  const said = await start(port).until(/Ctrl\+C/)
  expect(said).toContain('Evenkeel runs in the browser, because you asked for it.')
  expect(said).toContain(`http://127.0.0.1:${port}/`)
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  expect(await answer.text()).toContain('<title>Evenkeel')

  const second = start(port)
  expect(await second.until(/http:/)).toContain('It is running already.')
  expect(await second.ended).toBe(0)
})

test('another program on the port is told of, and nothing else is started', async () => {
  const stranger = createServer((_request, response) => response.end('something else')).listen(0, '127.0.0.1')
  await new Promise(done => stranger.once('listening', done))
  const { port } = stranger.address() as AddressInfo
  const run = start(port)
  const said = await run.until(/belongs to the port/)
  expect(said).toContain(`Another program is using port ${port}.`)
  expect(await run.ended).toBe(1)
  stranger.close()
})
