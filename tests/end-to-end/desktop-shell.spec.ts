import { readFileSync } from 'node:fs'
import { desktopCalls, type DesktopApi } from '../../shared/ipc/contract'
import { control } from '../stand-in/control'
import { expect, test } from './app'
import { realElectron } from './modes/electron'

// What only the desktop shell has: its bridge, its guards, its menu. Looked at from both ends, so only with the stand-in.
test.skip(Boolean(realElectron), 'the stand-in shows both ends')

declare global {
  interface Window {
    readonly desktop?: DesktopApi
    heard?: unknown[]
  }
}

test('the bridge exposes what the contract lists, and nothing can be put into it', async ({ app }) => {
  const found = await app.page.evaluate(() => {
    const bridge = window.desktop
    return { names: Object.keys(bridge ?? {}), frozen: Object.isFrozen(bridge) }
  })
  expect(found.names.toSorted()).toEqual([...Object.keys(desktopCalls), 'on'].toSorted())
  expect(Object.keys(desktopCalls).length).toBeLessThan(10)
  expect(found.frozen).toBe(true)
})

test('the scheme is standard and secure, and the browser below is told to keep quiet', ({ app }) => {
  expect(app.mode).toBe('desktop')
  const { schemes, switches, sandboxed } = control()
  expect(schemes).toEqual([expect.stringMatching(/^app: .*standard.*secure/)])
  expect(switches).toContain('disable-background-networking')
  expect(switches.join()).toContain('host-resolver-rules=MAP * ~NOTFOUND')
  expect(sandboxed).toEqual(['app'])
})

const wrongRequests: readonly (readonly [string, unknown[]])[] = [
  ['a path in the name', [{ suggestedName: '../../.profile', content: '' }]],
  ['a folder in the name', [{ suggestedName: '/etc/passwd', content: '' }]],
  ['no content', [{ suggestedName: 'backup.json' }]],
  ['content that is no text', [{ suggestedName: 'backup.json', content: { length: 1 } }]],
  ['a field too many', [{ suggestedName: 'backup.json', content: '', path: '/tmp/x' }]],
  ['no argument', []],
  ['an argument too many', [{ suggestedName: 'backup.json', content: '' }, 'more']],
]
test('a call with arguments that are not in order never reaches a dialog', async ({ app }) => {
  for (const [what, args] of wrongRequests) {
    const outcome = await app.page.evaluate(
      ([given]) => (window.desktop?.saveFile as (...all: unknown[]) => Promise<unknown>)(...given).catch(String),
      [args] as const,
    )
    expect(outcome, what).toContain('its arguments are not in order')
  }
  expect(control().questions).toEqual([])
})

test('text and bytes are written where the owner says, and the page learns only that it was done', async ({ app }) => {
  const text = await app.files.saved(async () => {
    const answer = await app.page.evaluate(() =>
      window.desktop?.saveFile({ suggestedName: 'a b (1).csv', content: 'ä,b' }),
    )
    expect(answer).toBe('saved')
  })
  expect(text.toString('utf8')).toBe('ä,b')
  const bytes = await app.files.saved(async () => {
    await app.page.evaluate(() =>
      window.desktop?.saveFile({ suggestedName: 'backup.bin', content: new Uint8Array([0, 255, 7]) }),
    )
  })
  expect([...bytes]).toEqual([0, 255, 7])
})

test('a file that is not written leaves the old one whole', async ({ app }) => {
  const folder = 'test-results/no-such-folder/x'
  control().answers.save.push(`${folder}/backup.json`)
  const outcome = await app.page.evaluate(() =>
    window.desktop?.saveFile({ suggestedName: 'backup.json', content: '{}' }),
  )
  expect(outcome).toBe('failed')
  expect(() => readFileSync(`${folder}/backup.json.part`)).toThrow()
  expect(await app.page.evaluate(() => window.desktop?.saveFile({ suggestedName: 'backup.json', content: '{}' }))).toBe(
    'cancelled',
  )
})

test('a page of a site opens in the browser of the system, after the owner has said so', async ({ app }) => {
  const open = (url: string) => app.page.evaluate(address => window.desktop?.openPage(address), url)
  expect(await open('https://www.yelp.com/biz/marlow')).toBe('refused')
  control().answers.message.push(0)
  expect(await open('https://www.yelp.com/biz/marlow')).toBe('opened')
  expect(control().questions).toEqual(Array(2).fill('Open www.yelp.com in your browser?'))
  expect(control().opened).toEqual(['https://www.yelp.com/biz/marlow'])
})

test('an address that is no web page is refused without a question', async ({ app }) => {
  const addresses = [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'https://www.yelp.com@evil.example/',
    'yelp',
  ]
  for (const url of addresses) {
    expect(await app.page.evaluate(address => window.desktop?.openPage(address), url), url).toBe('refused')
  }
  expect(control().questions).toEqual([])
  expect(control().opened).toEqual([])
})

test('the page cannot leave the app, open a window or be given a permission', async ({ app }) => {
  const before = app.page.url()
  const opened = await app.page.evaluate(() => {
    location.href = 'https://reviews.example/'
    return window.open('https://reviews.example/')?.closed ?? true
  })
  await app.page.waitForTimeout(300)
  expect(app.page.url()).toBe(before)
  expect(opened === true || app.page.context().pages().length === 1).toBe(true)
  const may = (permission: 'notifications' | 'clipboard-sanitized-write' | 'geolocation', origin = 'app://bundle') =>
    control().permissionCheck?.(null, permission, origin, { isMainFrame: true, requestingUrl: origin })
  expect([may('notifications'), may('geolocation'), may('clipboard-sanitized-write')]).toEqual([false, false, true])
  expect(may('clipboard-sanitized-write', 'https://reviews.example')).toBe(false)
})

test('the session lets nothing through but the app itself', ({ app }) => {
  expect(app.mode).toBe('desktop')
  const passes = (url: string) => {
    let cancelled: boolean | undefined
    control().guard?.({ url }, answer => (cancelled = answer.cancel))
    return cancelled === false
  }
  expect(['app://bundle/index.html', 'blob:app://bundle/1'].map(passes)).toEqual([true, true])
  const elsewhere = [
    'https://reviews.example/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'app://other/',
    'ws://bundle/',
  ]
  expect(elsewhere.map(passes)).toEqual(elsewhere.map(() => false))
})

test('a choice in the menu reaches the page until it stops listening', async ({ app }) => {
  await app.page.evaluate(() => {
    window.heard = []
    const stop = window.desktop?.on('menu', command => {
      window.heard?.push(command)
      if (window.heard?.length === 2) stop?.()
    })
  })
  const items = control().menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  for (const id of ['import', 'patterns', 'keys']) {
    items.find(item => item.id === id)?.click?.(undefined as never, undefined, undefined as never)
    await app.page.waitForTimeout(50)
  }
  expect(await app.page.evaluate(() => window.heard)).toEqual(['import', 'patterns'])
})
