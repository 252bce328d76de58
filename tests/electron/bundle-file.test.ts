import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundleFile } from '../../electron/bundle-file'

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bundle-'))
const root = join(folder, 'renderer')
mkdirSync(join(root, 'assets'), { recursive: true })
writeFileSync(join(root, 'index.html'), '<p>page</p>')
writeFileSync(join(root, 'assets', 'a b.js'), 'run()')
writeFileSync(join(root, 'notes.txt'), 'not a file of the app')
writeFileSync(join(folder, 'secret.json'), '{}')
mkdirSync(join(folder, 'renderer-old'))
writeFileSync(join(folder, 'renderer-old', 'secret.json'), '{}')
afterAll(() => rmSync(folder, { recursive: true }))

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('the root is the page', async () => {
  const answer = await bundleFile(root, '/')
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(textOf(answer.body)).toBe('<p>page</p>')
})

test('an encoded name is decoded once', async () => {
  expect((await bundleFile(root, '/assets/a%20b.js')).status).toBe(200)
  expect((await bundleFile(root, '/assets/a%2520b.js')).status).toBe(404)
})

const outside = [
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/assets/..%2f..%2fsecret.json',
  '/..%5csecret.json',
  '/../renderer-old/secret.json',
  '/assets/%00.js',
]
test.each(outside)('%s is refused', async path => {
  const answer = await bundleFile(root, path)
  expect(answer.status).toBe(403)
  expect(textOf(answer.body)).toBe('403')
})

test('a name that cannot be decoded is refused', async () => {
  expect((await bundleFile(root, '/%E0%A4%A')).status).toBe(400)
})

test('a kind of file that the app does not have is not found, nor is a folder or a missing file', async () => {
  for (const path of ['/notes.txt', '/assets', '/assets/', '/missing.js']) {
    expect((await bundleFile(root, path)).status, path).toBe(404)
  }
})

test('every answer carries the policy, refusals included', async () => {
  for (const path of ['/', '/missing.js', '/../secret.json']) {
    const { headers } = await bundleFile(root, path)
    expect(headers['content-security-policy'], path).toContain("default-src 'none'")
    expect(headers['x-content-type-options'], path).toBe('nosniff')
  }
})
