import { resolve } from 'node:path'
import { expect, test, type App } from './app'

// The whole job, once through the desktop shell and once in the browser mode: import, triage, draft, check, approve, copy, patterns.

const scrape = resolve('tests/fixtures/screens/yelp-scrape.csv')

async function firstStart(app: App): Promise<void> {
  const { page } = app
  await page.getByLabel('What is your business called?').fill('Marlow Street Pizza')
  await page.getByLabel('What do you do?').selectOption('pizza')
  await page.getByLabel('Where may a customer reach you?').fill('555-0127')
  await app.files.pick(() => page.getByRole('button', { name: 'Import a file' }).click(), scrape)
}

const places = (app: App) => app.page.getByRole('navigation', { name: 'Places' })

test('an owner imports a file, answers a review, copies the reply and sees the months', async ({ app }) => {
  test.setTimeout(120_000)
  await firstStart(app)

  // Nothing is saved before the owner says so; the figures are those of the file.
  await expect(app.page.getByRole('heading', { name: 'Nothing is saved yet.' })).toBeVisible()
  await expect(app.page.getByText('yelp-scrape.csv').first()).toBeVisible()
  await app.page.getByRole('button', { name: /^Add 231/ }).click()

  // Triage: a review that cannot wait shows its steps before any writing.
  const list = app.page
    .getByRole('region', { name: 'Reviews' })
    .or(app.page.getByLabel('Reviews', { exact: true }))
    .first()
  await expect(list).toBeVisible({ timeout: 30_000 })
  await expect(places(app).getByRole('button', { name: /Inbox \d/ })).toBeVisible()

  // A plain complaint: the draft is there, passes its own check, can be changed, and a leak holds back Copy.
  await app.page.getByRole('searchbox', { name: 'Search reviews' }).fill('register said $23')
  await app.page.getByText('Harriet T.').first().click()
  await expect(app.page.getByRole('heading', { name: /Harriet T\./ })).toBeVisible()
  const editor = app.page.getByRole('textbox', { name: 'Public reply' })
  await expect(editor).toContainText('555-0127')
  await expect(editor).not.toContainText('$23')
  await editor.focus()
  await app.page.keyboard.press('Control+End')
  await app.page.keyboard.type(' About order 48213.')
  await expect(app.page.getByText('Must change').first()).toBeVisible()
  const copy = app.page.getByRole('button', { name: /Copy and next/ })
  await expect(copy).toHaveAttribute('aria-disabled', 'true')
  for (let key = 0; key < ' About order 48213.'.length; key++) await app.page.keyboard.press('Backspace')
  await expect(copy).not.toHaveAttribute('aria-disabled', 'true')
  const drafted = (await editor.textContent()) ?? ''
  await app.page.keyboard.press('Escape')

  // Approve and copy by keyboard; exactly what is shown is on the clipboard.
  await app.page.keyboard.press('a')
  await expect(
    app.page
      .getByRole('status')
      .filter({ hasText: /pproved/ })
      .first(),
  ).toBeVisible()
  await app.page.keyboard.press('c')
  await expect(
    app.page
      .getByRole('status')
      .filter({ hasText: /Copied/ })
      .first(),
  ).toBeVisible()
  const copied = await app.page.evaluate(() => navigator.clipboard.readText())
  expect(copied.replaceAll('\r\n', '\n').trim()).toContain('555-0127')
  expect(copied.replace(/\s+/g, ' ').trim()).toBe(drafted.replace(/\s+/g, ' ').trim())

  // The months, with a table beside the chart.
  await places(app).getByRole('button', { name: 'Patterns' }).click()
  await expect(app.page.getByRole('heading', { name: 'Complaints per month, by theme' })).toBeVisible()
  await expect(app.page.getByRole('row', { name: /All complaints/ }).first()).toBeVisible()

  // After a restart everything is there, and the same file adds nothing.
  await app.restart()
  await expect(places(app)).toBeVisible()
  await app.files.pick(() => app.page.getByRole('button', { name: 'Import a file' }).click(), scrape)
  await expect(app.page.getByText('Already known, left as they are')).toBeVisible()
  await expect(app.page.getByRole('button', { name: /^Add [1-9]/ })).toHaveCount(0)
})

test('a sample business can be looked at and left without trace', async ({ app }) => {
  test.setTimeout(60_000)
  await app.page.getByRole('button', { name: 'Look around with a sample business' }).click()
  await expect(app.page.getByText('Marcus T.').first()).toBeVisible({ timeout: 30_000 })
  await expect(app.page.getByText(/People first/)).toBeVisible()
  await app.page.getByRole('button', { name: 'Leave the sample' }).click()
  await expect(app.page.getByRole('heading', { name: /Three questions/ })).toBeVisible({ timeout: 15_000 })
})
