import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import * as v from 'valibot'
import { afterEach, describe, expect, test } from 'vitest'
import { localModel } from '../../../electron/handlers/local-model'
import { desktopCalls } from '../../../shared/ipc/contract'
import { startMadeOllama, type MadeOllama } from '../../helpers/made-ollama'

let made: MadeOllama | undefined
afterEach(async () => {
  await made?.close()
  made = undefined
})

const wording = (port: number, model = 'made:1b') =>
  localModel.askModel({ ask: 'wording', port, model, prompt: 'Say it calmly.' })

describe('a model on this computer', () => {
  test('is listed and asked over loopback, and its words come back as they are', async () => {
    made = await startMadeOllama(prompt => `<b>${prompt}</b>`)
    expect(await localModel.askModel({ ask: 'models', port: made.port })).toEqual({ models: ['made:1b'] })
    expect(await wording(made.port)).toEqual({ text: '<b>Say it calmly.</b>' })
    expect(made.asked.map(({ path }) => path)).toEqual(['/api/tags', '/api/tags', '/api/generate'])
    expect(made.asked.every(({ host }) => host === `127.0.0.1:${made?.port}`)).toBe(true)
    expect(JSON.parse(made.asked[2]?.body ?? '')).toMatchObject({ model: 'made:1b', stream: false })
  })

  test('that would pass the words on to a server is neither listed nor asked', async () => {
    const models = [
      { name: 'made:1b' },
      { name: 'big:cloud' },
      { name: 'big:480b-cloud' },
      { name: 'far', remote_host: 'https://models.example' },
      { name: 'far2', remote_model: 'far' },
      { name: 'bad name' },
      'none',
      { name: 7 },
    ]
    made = await startMadeOllama(() => 'Hello.', models)
    expect(await localModel.askModel({ ask: 'models', port: made.port })).toEqual({ models: ['made:1b'] })
    for (const name of ['far', 'big:cloud', 'unknown'])
      expect(await wording(made.port, name)).toEqual({ failure: 'not-local' })
    expect(made.asked.map(({ path }) => path)).not.toContain('/api/generate')
  })

  test('that is not running, that fails, sends elsewhere or writes without end is told of in one word', async () => {
    made = await startMadeOllama(() => 500)
    const { port } = made
    expect(await wording(port)).toEqual({ failure: 'no-answer' })
    await made.close()
    expect(await wording(port)).toEqual({ failure: 'not-running' })
    made = await startMadeOllama(() => 302)
    expect(await wording(made.port)).toEqual({ failure: 'no-answer' })
    await made.close()
    made = await startMadeOllama(() => 'a'.repeat(300 * 1024))
    expect(await wording(made.port)).toEqual({ failure: 'no-answer' })
  })

  test('whatever else listens on that port is no model', async () => {
    const server = createServer(socket => socket.resume().end('220 mail.example ESMTP\r\n'))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const answer = await localModel.askModel({ ask: 'models', port: (server.address() as AddressInfo).port })
    expect(answer).toEqual({ failure: 'not-running' })
    await new Promise(resolve => server.close(resolve))
  })
})

test('the contract lets through a port, a name and a prompt, and never a host', () => {
  const { args } = desktopCalls.askModel
  const fine = { ask: 'wording', port: 11_434, model: 'llama3.2:3b', prompt: 'Hi' }
  expect(v.safeParse(args, [fine]).success).toBe(true)
  expect(v.safeParse(args, [{ ask: 'models', port: 11_434 }]).success).toBe(true)
  const wrong: unknown[] = [
    { ...fine, host: 'reviews.example' },
    { ...fine, port: '11434' },
    { ...fine, port: 80 },
    { ...fine, port: 70_000 },
    { ...fine, port: 11_434.5 },
    { ...fine, model: 'a b' },
    { ...fine, model: '' },
    { ...fine, prompt: 'a'.repeat(12_001) },
    { ...fine, ask: 'pull' },
    { ask: 'models', port: 11_434, path: '/api/delete' },
  ]
  for (const one of wrong) expect(v.safeParse(args, [one]).success, JSON.stringify(one).slice(0, 80)).toBe(false)
})

test('nothing else in the shell opens a connection, and this one only to loopback', () => {
  const ways = /node:(?:http|https|http2|net|tls|dns|dgram)\b|\bfetch\(|net\.request|\bWebSocket\b/
  const files = readdirSync('electron', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(20)
  const opening = files.filter(file => ways.test(readFileSync(`electron/${file}`, 'utf8')))
  // `serve` listens for the browser mode and asks nobody.
  expect(opening.toSorted()).toEqual(['handlers/local-model.ts', 'serve.ts'])
  const addresses = readFileSync('electron/handlers/local-model.ts', 'utf8').match(/'[\w-]+(?:\.[\w-]+)+'|https?:/g)
  expect(addresses).toEqual(["'127.0.0.1'"])
})
