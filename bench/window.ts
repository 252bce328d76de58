import type { Page } from '@playwright/test'
import { importReviews, leaveEmpty, openApp } from './app-window'
import { makeReviews } from './made-reviews'
import { firstPaint, percentile, timesUntilShown, type Durations } from './window-figures'
import { watchLoad, type Load } from './window-load'
import { traced, type Held } from './window-trace'

/** Milliseconds; the first paint in times of the empty app's. */
const limits = { paint: 1.5, key: 50, list: 100, task: 50 } as const

/** What the app does by itself after a start or an import has come to an end after this time (milliseconds). */
const settled = 20_000

const ms = (value: number) => `${Math.round(value).toLocaleString('en-US')} ms`

function line(name: string, figure: string, ratio: number, load: Load): void {
  const verdict = ratio <= 1 ? 'within' : 'OVER  '
  const columns = [name.padEnd(36), figure.padEnd(54), `${ratio.toFixed(2)} of the limit`, verdict]
  console.log([...columns, load.take()].join('  '))
}

function tellTimes(name: string, times: Durations, limit: number, load: Load): void {
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
  const figure = `median ${ms(median)}, p95 ${ms(p95)}, most ${ms(Math.max(...times))}`
  line(name, figure, p95 / limit, load)
}

function tellHeld(name: string, { long, longest, longestOfProcessor }: Held, load: Load): void {
  const figure = `${long.length} over ${limits.task} ms, longest ${ms(longest)} (${ms(longestOfProcessor)} of processor)`
  line(name, figure, longest / limits.task, load)
}

/** Measures the built app's window in Chromium with so many reviews, beside the empty app, and prints it against the limits. */
export async function benchWindow(count: number): Promise<void> {
  const empty = await openApp()
  if (!empty) {
    console.log('The window was not measured: there is no Chromium.')
    return
  }
  await leaveEmpty(empty)
  const full = await openApp()
  if (!full) return
  await importReviews(full, makeReviews(count))
  console.log(`\nThe window with ${count.toLocaleString('en-US')} reviews, traced in Chromium`)
  await full.page.waitForTimeout(settled)
  const load = watchLoad()
  await tellFirstPaint(empty.page, full.page, load)
  await empty.close()
  await full.page.waitForTimeout(settled)
  await tellWindow(full.page, load)
  await full.close()
}

/** In turn, so that what else the machine does meets both alike. */
export async function tellFirstPaint(empty: Page, full: Page, load: Load): Promise<void> {
  const paints: { empty: number[]; full: number[] } = { empty: [], full: [] }
  for (let round = 0; round < 5; round += 1) {
    await load.sample(full)
    paints.empty.push(await firstPaint(empty, '#main h1'))
    paints.full.push(await firstPaint(full, '.row b'))
  }
  const [emptyPaint, fullPaint] = [percentile(paints.empty, 0.5), percentile(paints.full, 0.5)]
  const ratio = fullPaint / emptyPaint
  const figure = `${ms(fullPaint)} to ${ms(emptyPaint)} of the empty app: ${ratio.toFixed(2)} ×`
  line('First paint of the inbox', figure, ratio / limits.paint, load)
}

/** Keys, filters, searches, scrolling and typing in the inbox of an open app. */
export async function tellWindow(page: Page, load: Load): Promise<void> {
  const press = (key: string) => () => page.keyboard.press(key)
  const repeated = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)
  const openRow = page.locator('.row[aria-current="true"]')
  const list = (steps: readonly (() => Promise<void>)[]) =>
    timesUntilShown(page, steps, { awaited: ['list'], pause: 300, load }).then(times => times.list)

  await openRow.focus()
  const keys = await timesUntilShown(page, repeated(60, press('j')), { awaited: ['letter', 'reply'], pause: 300, load })
  tellTimes('Key to the next review', keys.letter, limits.key, load)
  await load.sample(page)
  tellTimes('Key to the next review and its reply', keys.reply, limits.key, load)

  const search = page.getByRole('searchbox', { name: 'Search reviews' })
  await search.focus()
  // Words that hold one more letter must hold fewer reviews: else there is nothing to wait for.
  const words = ['bo', 'ga', 'fi', 'ze', 'ma']
  const letters = words.flatMap(word => [...word, ...repeated(word.length, 'Backspace')])
  tellTimes('Search, letter by letter', await list(letters.map(press)), limits.list, load)
  await search.fill('')
  await page.waitForTimeout(1_000)

  await page.getByRole('button', { name: /^Filter/ }).click()
  const stars = ['5 stars', '4 stars', '3 stars', '1 star'].map(name => page.getByRole('checkbox', { name }))
  await stars[0]?.waitFor()
  const clicks = [...stars, ...stars].map(box => () => box.click())
  tellTimes('Filter, box by box', await list(clicks), limits.list, load)
  await page.keyboard.press('Escape')

  const choose = async (view: RegExp) => {
    await page.locator('.list-title .view').click()
    const item = page.getByRole('menuitem', { name: view })
    await item.waitFor()
    await page.waitForTimeout(300)
    return await list([() => item.click()])
  }
  const sorted: number[] = []
  for (const view of [/^All/, /^Urgent/, /^All/, /^To answer/, /^All/, /^To answer/])
    sorted.push(...(await choose(view)))
  tellTimes('Sort: newest first, urgent first', sorted, limits.list, load)

  await page.locator('.rows').hover()
  await load.sample(page)
  const scrolling = await traced(page, async () => {
    const until = performance.now() + 5_000
    while (performance.now() < until) {
      await page.mouse.wheel(0, 300)
      await page.waitForTimeout(30)
    }
  })
  await load.sample(page)
  tellHeld('Scrolling for five seconds', scrolling, load)

  // Among the newest reviews there are some whose reply need not wait for a first step.
  await choose(/^All/)
  await page.locator('.rows').evaluate(rows => rows.scrollTo(0, 0))
  await page.locator('.row').first().click()
  for (let step = 0; step < 80 && (await page.locator('.editor').count()) === 0; step += 1) {
    await page.keyboard.press('j')
    await page.waitForTimeout(600)
  }
  const sixty = ' We look into this with all of the team, and put it right now'
  const typed = async (name: string, text: string) => {
    await load.sample(page)
    const held = await traced(page, async () => {
      await page.keyboard.type(text, { delay: 60 })
      await page.waitForTimeout(600)
    })
    await load.sample(page)
    tellHeld(name, held, load)
  }
  await page.locator('.editor').focus()
  await typed('Typing 60 letters of a reply', sixty)
  await search.focus()
  await typed('Typing 60 letters of a search', sixty.trim())
  await search.fill('')
}
