import { expect, test } from './app'

// What the inbox offers beside the main way, by keyboard alone: many at once, the week's plan, named views, the width of the panes.

test('many reviews, the plan, named views and the panes need no pointer', async ({ app }) => {
  test.setTimeout(120_000)
  const { page } = app
  const { keyboard } = page
  await page.getByRole('button', { name: 'Look around with a sample business' }).click()
  await expect(page.getByText('Marcus T.').first()).toBeVisible({ timeout: 60_000 })
  const says = (words: RegExp) => expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible()
  const open = page.locator('.row[aria-current="true"]')

  // Three at once, one undo for all of them.
  await open.focus()
  const before = await page.locator('.list-count').first().textContent()
  await keyboard.press('Shift+ArrowDown')
  await keyboard.press('Shift+ArrowDown')
  await says(/^3 selected/)
  await keyboard.press('s')
  await says(/Skipped three reviews/)
  await expect(page.locator('.list-count').first()).not.toHaveText(before ?? '')
  await keyboard.press('u')
  await says(/Taken back/)
  await expect(page.locator('.list-count').first()).toHaveText(before ?? '')

  // Thanks among all of them: the rest is left out, and why is said.
  await open.focus()
  await keyboard.press('x')
  await says(/^1 selected/)
  await keyboard.press('Escape')
  await expect(page.getByRole('group', { name: 'Selected reviews' })).toHaveCount(0)

  // The week's plan, by the palette.
  await keyboard.press('Control+k')
  await keyboard.type('This week')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(page.getByText(/^20 minutes: these/)).toBeVisible()

  // A filter with a name is in the menu, and its end can be undone.
  await keyboard.press('/')
  await keyboard.type('delivery')
  await page.getByRole('button', { name: 'This week', exact: true }).focus()
  await keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Keep this filter as a view' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name of this view' })).toBeFocused()
  await keyboard.type('Drivers')
  await keyboard.press('Enter')
  await says(/Kept as “Drivers”/)
  await expect(page.getByRole('button', { name: 'Drivers' })).toBeVisible()

  // What nothing fits says so; another view opens its own first review.
  await keyboard.press('/')
  await page.getByRole('searchbox', { name: 'Search reviews' }).fill('no such words')
  await expect(page.getByRole('heading', { name: /^No review fits/ })).toBeVisible()
  await page.locator('.list-title .view').focus()
  await keyboard.press('Enter')
  await page.getByRole('menuitem', { name: /^Done/ }).press('Enter')
  await expect(page.locator('.row').first()).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('.letter')).toHaveAttribute(
    'data-review',
    (await page.locator('.row').first().getAttribute('data-review')) ?? '',
  )

  // The panes keep the width that they were given.
  const divider = page.getByRole('separator', { name: 'Width of the list' })
  await divider.focus()
  await keyboard.press('ArrowRight')
  const width = Number(await divider.getAttribute('aria-valuenow'))
  await keyboard.press('ArrowRight')
  await expect(divider).toHaveAttribute('aria-valuenow', String(width + 16))
})

test('no key is lost: it acts, or says why it does not', async ({ app }) => {
  test.setTimeout(120_000)
  const { page } = app
  const { keyboard } = page
  await page.getByRole('button', { name: 'Look around with a sample business' }).click()
  await expect(page.getByText('Marcus T.').first()).toBeVisible({ timeout: 60_000 })
  const says = (words: RegExp) => expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible()
  const editor = page.getByRole('textbox', { name: 'Public reply' })

  // What is held by its first step says so.
  await expect(page.getByText(/People first/)).toBeVisible()
  await page.locator('.row[aria-current="true"]').focus()
  await keyboard.press('a')
  await says(/opens after step 1/)

  // A key right after Escape is no letter of the reply, however late the next frame comes.
  await page.getByRole('searchbox', { name: 'Search reviews' }).fill('stone cold')
  await page.getByText('Dana P.').first().click()
  await expect(editor).not.toBeEmpty()
  await editor.focus()
  const text = (await editor.textContent()) ?? ''
  await page.evaluate(() => {
    const draw = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = work => window.setTimeout(() => draw(work), 500)
  })
  await keyboard.press('Escape')
  await keyboard.press('a')
  await says(/Approved/)
  await expect(editor).toHaveText(text)
  await expect(page.locator('.row[aria-current="true"]')).toBeFocused()

  await keyboard.press('Control+.')
  await says(/no safer wording/)

  // A key that comes before the next reply does.
  await page.getByRole('searchbox', { name: 'Search reviews' }).fill('')
  await expect(page.locator('.row').nth(2)).toBeVisible()
  await page.locator('.row[aria-current="true"]').focus()
  await Promise.all([keyboard.press('j'), keyboard.press('s')])
  await says(/Skipped|not on the screen yet/)
})
