// `npm run screens`: every screen of the sample business, light and dark, as pictures in docs/screens.
import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { ensureBuilt } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { at, say } from './project.mjs'
import { serveBuilt } from './serve.mjs'

const sizes = [
  { name: '', width: 1280, height: 800 },
  { name: '-1024x700', width: 1024, height: 700 },
]
await ensureInstalled()
if (!(await ensureBuilt())) process.exit(1)
mkdirSync(at('docs/screens'), { recursive: true })
const served = await serveBuilt(0)
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
for (const scheme of ['light', 'dark'])
  for (const size of sizes) {
    const context = await browser.newContext({ viewport: size, colorScheme: scheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const shoot = async name => {
      await page.waitForTimeout(1500)
      await page.screenshot({ path: at('docs/screens', `${name}${size.name}-${scheme}.png`) })
    }
    const go = async name => {
      await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name }).click()
      await page.waitForTimeout(700)
    }
    await page.goto(served.url)
    await page.getByRole('heading', { name: /Three questions/ }).waitFor()
    await shoot('first-start')
    await page.getByRole('button', { name: 'Look around with a sample business' }).click()
    await page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 60_000 })
    await page.getByText('Marcus T.').first().waitFor({ timeout: 30_000 })
    await page.getByText('Marcus T.').first().click()
    await shoot('urgent')
    const search = page.getByRole('searchbox', { name: 'Search reviews' })
    await search.fill('cheese set like wax')
    await page.getByText('Dana P.').first().click()
    await page.waitForTimeout(900)
    await search.fill('')
    await shoot('inbox')
    await go('Patterns')
    await page.getByRole('heading', { name: 'When it happens' }).waitFor({ timeout: 30_000 })
    await shoot('patterns')
    await go('Follow-ups')
    await shoot('follow-ups')
    await go('Playbook')
    await shoot('playbook')
    await go('Settings')
    await shoot('settings')
    await page.keyboard.press('Control+k')
    await shoot('palette')
    await page.keyboard.press('Escape')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Import a file' }).click()
    await (
      await chooser
    ).setFiles(['unknown-table.csv', 'yelp-scrape.csv'].map(name => at('tests/fixtures/screens', name)))
    await page.getByRole('button', { name: /^Add / }).waitFor({ timeout: 30_000 })
    await shoot('import')
    await context.close()
    say(`${scheme} ${size.width} × ${size.height}`)
  }
await browser.close()
await served.close()
