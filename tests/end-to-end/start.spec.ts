import { expect, test } from './app'

test('the app starts with a page that has a name and a heading', async ({ app }) => {
  await expect(app.page).toHaveTitle(/Evenkeel/)
  await expect(app.page.getByRole('heading').first()).toBeVisible()
})

test('the page has storage, a clipboard and nothing of Node', async ({ app }) => {
  const found = await app.page.evaluate(() => ({
    secure: window.isSecureContext,
    database: typeof indexedDB,
    clipboard: typeof navigator.clipboard?.writeText,
    node: [
      typeof Reflect.get(window, 'require'),
      typeof Reflect.get(window, 'process'),
      typeof Reflect.get(window, 'module'),
    ],
  }))
  expect(found).toEqual({
    secure: true,
    database: 'object',
    clipboard: 'function',
    node: ['undefined', 'undefined', 'undefined'],
  })
})

test('a script that does not come with the app never runs', async ({ app }) => {
  const ran = await app.page.evaluate(async () => {
    const blocked: string[] = []
    document.addEventListener('securitypolicyviolation', event => blocked.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.body.append(script)
    const image = document.createElement('img')
    image.setAttribute('onerror', 'window.ran = true')
    image.src = 'data:image/png;base64,AAAA'
    document.body.append(image)
    // A debugger may evaluate text in spite of the policy, so the attempt is made from a task of the page's own.
    const evaluated = await new Promise(done => {
      setTimeout(() => {
        try {
          done(typeof Reflect.construct(Function, ['return 1']))
        } catch {
          done('refused')
        }
      }, 100)
    })
    return { ran: Reflect.get(window, 'ran') as unknown, evaluated, blocked: blocked.length > 0 }
  })
  expect(ran).toEqual({ ran: undefined, evaluated: 'refused', blocked: true })
})

test('nothing can be fetched from anywhere else', async ({ app }) => {
  const outcome = await app.page.evaluate(async () => {
    const tried = [fetch('https://reviews.example/'), fetch('http://127.0.0.1:9/')]
    return (await Promise.allSettled(tried)).map(one => one.status)
  })
  // The policy stops both inside the page: neither ever becomes a request.
  expect(outcome).toEqual(['rejected', 'rejected'])
})

test('what is stored is there after a restart', async ({ app }) => {
  await app.page.evaluate(() => localStorage.setItem('kept', 'yes'))
  await app.restart()
  expect(await app.page.evaluate(() => localStorage.getItem('kept'))).toBe('yes')
})
