import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { en } from '../../renderer/messages/en'
import { es } from '../../renderer/messages/es'
import { fairnessWords } from '../../renderer/messages/es/rules/fairness'
import { urgencyWords } from '../../renderer/messages/es/rules/urgency'
import { catalogueTexts } from '../helpers/catalogue-texts'
import { expect, test, type App } from './app'
import { violations } from './violations'

// The whole app in Spanish, screen by screen, and without a side: what is written from right to left mirrors.

const spanish = new Set(catalogueTexts(es).map(({ text }) => text))
/** Texts that can only be English. */
const english = [...new Set(catalogueTexts(en).map(({ text }) => text))].filter(text => !spanish.has(text))

/** Where the words of customers stand, and those of replies: they keep their own language. */
const content = '.letter-text, .quote, .editor, .row-2, .preview-box'

/** What the owner of the sample business says of it. */
const ownWords = [
  "We remake any dish that isn't right.",
  'Every pizza is boxed and bagged at the oven.',
  'put a second driver on Saturdays',
]

/** What stands on the screen or is read aloud, and is English. */
async function leftInEnglish(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ texts, own, said }) => {
      const known = new Set(texts)
      const words = /\b(?:the|and|of|with|your?|this|that|is|are|was|were|not|review|reviews|reply|replies)\b/i
      const found = new Set<string>()
      const tell = (text: string | null | undefined) => {
        const plain = (text ?? '').replaceAll(/\s+/g, ' ').trim()
        // What is quoted was said by somebody.
        const ours = said.reduce((rest, one) => rest.replaceAll(one, ''), plain.replaceAll(/“[^”]*”|"[^"]*"/g, ''))
        if (known.has(ours.trim()) || words.test(ours)) found.add(plain)
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        if (element && !element.closest(`${own}, script, style`) && element.checkVisibility()) tell(node.textContent)
      }
      for (const element of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')) {
        if (element.closest(own) || !element.checkVisibility()) continue
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) tell(element.getAttribute(name))
      }
      return [...found]
    },
    { texts: english, own: content, said: ownWords },
  )
}

/** Starts again on a machine whose owner reads Spanish. */
async function restartInSpanish({ page }: App): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(navigator, 'languages', { get: () => ['es-MX', 'es', 'en'] }))
  await page.reload()
  await expect(page.getByRole('heading', { name: /Tres preguntas/ })).toBeVisible({ timeout: 30_000 })
}

const place = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).click()

const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click()

/** By its words, as an owner finds it. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(title)
  await page.getByRole('menuitem', { name: title }).first().click()
}

const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['urgent review', page => page.getByText('Marcus T.').first().click()],
  ['filters', page => page.getByRole('button', { name: es.inbox.filter.open(0), exact: true }).click()],
  [
    'views',
    async page => {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: new RegExp(`^${es.inbox.views.names['to-answer']}`) }).click()
    },
  ],
  [
    'ordinary review',
    async page => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('/')
      await page.keyboard.type('how to get it taken off the bill')
      await page.getByText('Priti N.').first().click()
      await page.getByRole('tab', { name: es.reply.tabs.private }).waitFor()
    },
  ],
  ['private message', page => tab(page, es.reply.tabs.private)],
  ['internal note', page => tab(page, es.reply.tabs.note)],
  ['vent box', page => page.getByRole('button', { name: es.reply.vent.open }).click()],
  [
    'a signal of the owner’s',
    page =>
      page
        .getByRole('button', {
          name: new RegExp(`${es.letter.urgent.sayWhy}|${es.letter.urgent.notUrgent}`),
        })
        .click(),
  ],
  [
    'the week',
    async page => {
      await page.keyboard.press('Escape')
      await command(page, es.inbox.views.plan)
    },
  ],
  [
    'many',
    async page => {
      await page.getByText(es.inbox.plan.why).click()
      await page.keyboard.press('x')
    },
  ],
  [
    'imports',
    async page => {
      await page.keyboard.press('Escape')
      await command(page, es.frame.commands.earlierImports)
    },
  ],
  ['paste', page => page.keyboard.press('p')],
  [
    'by hand',
    async page => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('w')
    },
  ],
  [
    'patterns',
    async page => {
      await place(page, es.frame.places.patterns)
      await page.getByRole('heading', { name: es.patterns.when.title }).waitFor()
    },
  ],
  ['patterns, table', page => page.getByRole('button', { name: es.patterns.table, exact: true }).click()],
  ['follow-ups', page => place(page, es.frame.places['follow-ups'])],
  ['playbook', page => place(page, es.frame.places.playbook)],
  ['urgent rule', page => page.getByRole('button', { name: urgencyWords.allergy.title }).click()],
  ['fairness rule', page => page.getByRole('button', { name: fairnessWords.hearsay.title }).click()],
  ['voice', page => page.getByRole('button', { name: es.playbook.voice.title }).click()],
  ['settings', page => place(page, es.frame.places.settings)],
  ...Object.values([
    es.settings.answerTimes,
    es.settings.snippets,
    es.settings.presets,
    es.settings.corrections,
    es.settings.backups,
    es.settings.appearance,
    es.settings.about,
  ]).map(
    ({ title }) => [title, (page: Page) => page.getByRole('button', { name: title, exact: true }).click()] as const,
  ),
  ['palette', page => page.keyboard.press('Control+k')],
  [
    'keys',
    async page => {
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
    },
  ],
]

test('on a machine that speaks Spanish nothing is left in English', async ({ app }) => {
  test.setTimeout(240_000)
  const { page } = app
  page.setDefaultTimeout(30_000)
  // Spanish needs more room than English: the smallest window is where it would show.
  await page.setViewportSize({ width: 1024, height: 700 })
  await restartInSpanish(app)
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'es-MX',
    'ltr',
  ])
  expect(await leftInEnglish(page), 'first start').toEqual([])
  await page.getByRole('button', { name: es.firstStart.lookAround }).click()
  await expect(page.getByText('Marcus T.').first()).toBeVisible({ timeout: 60_000 })
  for (const [name, open] of screens) {
    await open(page)
    await page.waitForTimeout(500)
    expect.soft(await leftInEnglish(page), name).toEqual([])
    expect.soft(await tooWide(page), name).toEqual([])
  }
  await page.keyboard.press('Escape')
  const scrape = resolve('tests/fixtures/screens/yelp-scrape.csv')
  await app.files.pick(() => page.getByRole('button', { name: es.frame.importFile }).click(), scrape)
  await page.getByText(es.imports.first.title).first().waitFor()
  expect.soft(await leftInEnglish(page), 'preview of an import').toEqual([])
})

test('the owner chooses the language, at once and for good', async ({ app }) => {
  await app.page.getByRole('button', { name: en.firstStart.lookAround }).click()
  await expect(app.page.getByText('Marcus T.').first()).toBeVisible({ timeout: 60_000 })
  await place(app.page, en.frame.places.settings)
  await app.page.getByRole('button', { name: en.settings.appearance.title, exact: true }).click()
  await app.page.getByLabel(en.settings.appearance.language).selectOption('es')
  await expect(app.page.getByRole('heading', { name: es.settings.appearance.title })).toBeVisible()
  await app.restart()
  await expect(app.page.getByRole('button', { name: new RegExp(`^${es.frame.places.inbox}`) })).toBeVisible()
  expect(await app.page.evaluate(() => document.documentElement.lang)).toMatch(/^es/)
})

test('read from right to left, every screen mirrors, and none is wider than the window', async ({ app }) => {
  test.setTimeout(180_000)
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: en.firstStart.lookAround }).waitFor()
  await page.evaluate(() => (document.documentElement.dir = 'rtl'))
  const check = async (name: string) => {
    expect.soft(await violations(page), name).toEqual([])
    expect.soft(await tooWide(page), name).toEqual([])
  }
  await check('first start')
  await page.getByRole('button', { name: en.firstStart.lookAround }).click()
  await expect(page.getByText('Marcus T.').first()).toBeVisible({ timeout: 60_000 })
  await page.getByText('Marcus T.').first().click()
  await page.waitForTimeout(600)
  await check('inbox')
  const [first, last] = await Promise.all(
    [en.frame.places.inbox, en.frame.places.settings].map(name =>
      page.getByRole('button', { name: new RegExp(`^${name}`) }).boundingBox(),
    ),
  )
  expect(first!.x, 'the first place stands at the right').toBeGreaterThan(last!.x)
  for (const name of ['patterns', 'follow-ups', 'playbook', 'settings'] as const) {
    await place(page, en.frame.places[name])
    await page.waitForTimeout(600)
    await check(name)
  }
  await page.keyboard.press('Control+k')
  await page.waitForTimeout(600)
  await check('palette')
})

/** What reaches beyond the window, by its class: nothing can be scrolled to the side. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body, #root, .window, main')]
      .filter(element => element.scrollWidth > element.clientWidth + 1)
      .map(element => `${element.tagName} ${element.className}`),
  )
