import { startMadeOllama } from '../helpers/made-ollama'
import { expect, test, type App } from './app'

// A model on this computer, the whole way: off, switched on, a wording taken, one refused, and the program gone.

const settings = async ({ page }: App) => {
  await page.getByRole('button', { name: 'Settings' }).first().click()
  await page.getByRole('button', { name: 'A model on this computer' }).click()
}

test('a model on this computer is off at first, proposes on the owner’s wish, and is judged by the check', async ({
  app,
}) => {
  const { page } = app
  const answers: (string | number)[] = []
  const made = await startMadeOllama(prompt => answers.shift() ?? prompt)
  try {
    await page.getByRole('button', { name: 'Look around with a sample business' }).click()
    await expect(page.locator('.row').first()).toBeVisible({ timeout: 60_000 })
    const editor = page.getByRole('textbox', { name: 'Public reply' })
    const ask = page.getByRole('button', { name: 'Ask the model here' })

    // Off by default: no button, and nobody was asked.
    await page.getByRole('searchbox', { name: 'Search reviews' }).fill('stone cold')
    await page.getByText('Dana P.').first().click()
    await expect(editor).toBeVisible()
    await expect(ask).toHaveCount(0)
    expect(made.asked).toEqual([])

    // Switched on, with the port of the program and the model that it has.
    await settings(app)
    const isOn = page.getByRole('checkbox', { name: 'Let a model on this computer propose wordings' })
    await expect(isOn).not.toBeChecked()
    await isOn.click()
    await expect(isOn).toBeChecked()
    await page.getByLabel('Port').fill(String(made.port))
    await page.getByLabel('Port').press('Enter')
    await page.getByRole('button', { name: 'Look for models' }).click()
    await expect(page.getByText('One model is there.')).toBeVisible()
    await expect(page.getByLabel('Model', { exact: true })).toHaveValue('made:1b')
    await page
      .getByRole('button', { name: /^Inbox/ })
      .first()
      .click()
    await page.getByRole('searchbox', { name: 'Search reviews' }).fill('stone cold')
    await page.getByText('Dana P.').first().click()
    await expect(ask).toBeVisible()

    // What leaks is never shown, and the text stays.
    const own = (await editor.textContent()) ?? ''
    answers.push('I am sorry about the wait. Your order 48213 left late and Luis has been let go. Call me.')
    await ask.click()
    await expect(page.getByText('Nothing better came. Yours stays as it is.')).toBeVisible()
    await expect(page.getByText('Luis')).toHaveCount(0)
    expect(await editor.textContent()).toBe(own)
    expect(JSON.parse(made.asked.at(-1)?.body ?? '{}')).toMatchObject({ model: 'made:1b', stream: false })

    // What passes stands beside the owner's, and takes its place only when chosen.
    const wording = (await editor.innerText()).replace(/^[^.]{0,200}\./, 'The wait was far too long, and I am sorry.')
    answers.push(wording)
    await ask.click()
    const offer = page.getByRole('region', { name: 'A wording of the model on this computer' })
    await expect(offer).toContainText('The wait was far too long, and I am sorry.')
    expect(await editor.textContent()).toBe(own)
    await offer.getByRole('button', { name: 'Use this one' }).click()
    await expect(editor).toContainText('The wait was far too long, and I am sorry.')
    await expect(page.getByText(/earlier version/).first()).toBeVisible()

    // Not running: said in a sentence, and all else goes on.
    await made.close()
    await ask.click()
    await expect(page.getByText('Nothing answers on that port. Start Ollama, then look again.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Approve/ })).toBeVisible()
  } finally {
    await made.close().catch(() => undefined)
  }
})
