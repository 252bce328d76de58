import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../electron/content-security-policy'

const page = readFileSync('renderer/index.html', 'utf8')
const inPage = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1]

test('the page itself says what the shell says', () => {
  expect(inPage?.split(/\s*;\s*/).filter(Boolean)).toEqual(contentSecurityPolicy.split('; '))
})

test('no script may stand in a page, be put together from text or come from elsewhere', () => {
  expect(contentSecurityPolicy).toContain("script-src 'self';")
  expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|https?:|\*/)
})
