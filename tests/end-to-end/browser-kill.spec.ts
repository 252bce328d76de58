import { expect, test } from './app'

// A power cut in the middle of a sentence: what stood on the screen is there again, but for the last key at most.

const said = ' We have talked to the driver, and he will call before he comes.'

for (const pause of [60, 120])
  test(`a kill while typing, a key every ${pause} milliseconds, loses at most the last one`, async ({ app }) => {
    test.setTimeout(180_000)
    await app.page.getByRole('button', { name: 'Look around with a sample business' }).click()
    await expect(app.page.getByText('Marcus T.').first()).toBeVisible({ timeout: 60_000 })
    const open = async () => {
      await app.page.getByRole('searchbox', { name: 'Search reviews' }).fill('how to get it taken off the bill')
      await app.page.getByText('Priti N.').first().click()
      await expect(app.page.getByRole('heading', { name: /Priti N\./ })).toBeVisible()
      const editor = app.page.getByRole('textbox', { name: 'Public reply' })
      await expect(editor).toContainText('Gina, owner', { timeout: 30_000 })
      return editor
    }
    const editor = await open()
    await editor.focus()
    await app.page.keyboard.press('Control+End')
    await app.page.keyboard.type(said, { delay: pause })
    await app.killAndRestart()
    await expect(await open()).toContainText(said.trim().slice(0, -1), { timeout: 30_000 })
  })
