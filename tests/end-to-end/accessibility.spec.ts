import type { Page } from '@playwright/test'
import { expect, test, type App } from './app'
import { violations } from './violations'

// Every screen of the sample business, light and dark, by the rules of WCAG 2.2 A and AA; then the job by keyboard alone.

async function openSample({ page }: App): Promise<void> {
  await page.getByRole('button', { name: 'Look around with a sample business' }).click()
  await expect(page.getByText('Marcus T.').first()).toBeVisible({ timeout: 60_000 })
}

/** Words that only one review of the sample business has. */
const only = 'how to get it taken off the bill'
const search = (page: Page, words: string) => page.getByRole('searchbox', { name: 'Search reviews' }).fill(words)

const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['urgent review', page => page.getByText('Marcus T.').first().click()],
  [
    'ordinary review',
    async page => {
      await search(page, only)
      await page.getByText('Priti N.').first().click()
    },
  ],
  [
    'Patterns',
    async page => {
      await page.getByRole('button', { name: /^Patterns/ }).click()
      await page.getByRole('heading', { name: 'When it happens' }).waitFor()
    },
  ],
  ['Follow-ups', page => page.getByRole('button', { name: /^Follow-ups/ }).click()],
  ['Playbook', page => page.getByRole('button', { name: /^Playbook/ }).click()],
  ['Settings', page => page.getByRole('button', { name: /^Settings/ }).click()],
  ['Backups', page => page.getByRole('button', { name: 'Backups' }).click()],
  ['palette', page => page.keyboard.press('Control+k')],
]

for (const scheme of ['light', 'dark'] as const)
  test(`no screen breaks a rule of WCAG, ${scheme}`, async ({ app }) => {
    test.setTimeout(180_000)
    await app.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await expect(app.page.getByRole('heading', { name: /Three questions/ })).toBeVisible({ timeout: 30_000 })
    expect(await violations(app.page), 'first start').toEqual([])
    await openSample(app)
    for (const [name, open] of screens) {
      await open(app.page)
      await app.page.waitForTimeout(600)
      expect(await violations(app.page), name).toEqual([])
    }
  })

test('the whole job can be done without a pointer', async ({ app }) => {
  test.setTimeout(120_000)
  const { page } = app
  const { keyboard } = page
  await page.getByLabel('What is your business called?').focus()
  // First start, by Tab and Enter alone.
  for (let steps = 0; steps < 6; steps++) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Look around with a sample business') break
    await keyboard.press('Tab')
  }
  await keyboard.press('Enter')
  await expect(page.getByText('Marcus T.').first()).toBeVisible({ timeout: 60_000 })

  // Search, open, edit, leave the editor, approve, copy, undo.
  await keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search reviews' })).toBeFocused()
  await keyboard.type(only)
  await expect(page.getByText('Priti N.').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /Priti N\./ })).toBeVisible()
  await keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Priti N\./ })).toBeFocused()
  await keyboard.press('Enter')
  const editor = page.getByRole('textbox', { name: 'Public reply' })
  await expect(editor).toBeFocused()
  await keyboard.press('Escape')
  await keyboard.press('a')
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /pproved/ })
      .first(),
  ).toBeVisible()
  await keyboard.press('c')
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /Copied/ })
      .first(),
  ).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Gina, owner')
  await keyboard.press('u')
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /Taken back/ })
      .first(),
  ).toBeVisible()

  // A key that is pressed while the next review still opens is not lost.
  await keyboard.press('/')
  await keyboard.press('Control+a')
  await keyboard.press('Delete')
  await keyboard.press('Enter')
  const rows = page.getByRole('region', { name: /^Reviews,/ })
  await expect(rows.getByRole('listitem')).not.toHaveCount(1)
  await keyboard.press('j')
  await keyboard.press('j')
  await keyboard.press('Enter')
  await expect(page.getByRole('region', { name: /reply$/ }).locator(':focus')).toHaveCount(1)

  // To the months by the palette.
  await keyboard.press('Control+k')
  await keyboard.type('Patterns')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'When it happens' })).toBeVisible({ timeout: 30_000 })
})
