import { importReviews, leaveEmpty, openApp } from './app-window'
import { makeReviews } from './made-reviews'
import { firstPaint, keysToList, keysToNext, percentile, traced, type Durations, type Held } from './window-figures'

const limits = { key: 50, list: 100, longTask: 50, paint: 1.5 } as const

const ms = (value: number) => `${Math.round(value).toLocaleString('en-US')} ms`
const verdict = (isWithin: boolean) => (isWithin ? 'within' : 'OVER')

function line(name: string, figure: string, limit: string, isWithin: boolean): void {
  console.log(`${name.padEnd(44)}  ${figure.padEnd(44)}  ${limit.padEnd(10)}  ${verdict(isWithin)}`)
}

const shares = (durations: Durations) =>
  `median ${ms(percentile(durations, 0.5))}, p95 ${ms(percentile(durations, 0.95))}, most ${ms(Math.max(...durations))}`

function tellHeld(name: string, { long, longest, longestOfProcessor }: Held): void {
  const figure = `${long.length} over 50 ms, longest ${ms(longest)} (${ms(longestOfProcessor)} of processor)`
  line(name, figure, `${limits.longTask} ms`, longest <= limits.longTask)
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
  const { page } = full
  await importReviews(full, makeReviews(count))
  console.log(`\nThe window with ${count.toLocaleString('en-US')} reviews, traced in Chromium`)
  // The rows are kept, the list is in memory and its words are read.
  await page.waitForTimeout(20_000)

  // In turn, so that what else the machine does meets both alike.
  const paints: { empty: number[]; full: number[] } = { empty: [], full: [] }
  for (let round = 0; round < 7; round += 1) {
    paints.empty.push(await firstPaint(empty.page, '#main h1'))
    paints.full.push(await firstPaint(page, '.row b'))
  }
  await empty.close()
  const [emptyPaint, fullPaint] = [percentile(paints.empty, 0.5), percentile(paints.full, 0.5)]
  const ratio = fullPaint / emptyPaint
  const figure = `${ms(fullPaint)} to ${ms(emptyPaint)}: ${ratio.toFixed(2)} ×`
  line('First paint of the inbox to the empty app', figure, `${limits.paint} ×`, ratio <= limits.paint)
  await page.waitForTimeout(20_000)

  const keys = await keysToNext(page, 60, 300)
  line('Key to the next review and its reply', shares(keys), `${limits.key} ms`, percentile(keys, 0.95) <= limits.key)

  const search = page.getByRole('searchbox', { name: 'Search reviews' })
  await search.focus()
  const letters = [...'soup'].flatMap(letter => [letter, 'Backspace', letter])
  const lists = await keysToList(page, letters, 300)
  const isQuick = percentile(lists, 0.95) <= limits.list
  line('Filter, sort and search, letter by letter', shares(lists), `${limits.list} ms`, isQuick)
  await search.fill('')
  await page.waitForTimeout(1_000)

  await page.locator('.rows').hover()
  tellHeld(
    'The thread while scrolling',
    await traced(page, async () => {
      for (let turn = 0; turn < 60; turn += 1) {
        await page.mouse.wheel(0, 300)
        await page.waitForTimeout(40)
      }
    }),
  )

  await page.locator('.row[aria-current="true"]').focus()
  for (let step = 0; step < 80 && (await page.locator('.editor').count()) === 0; step += 1) {
    await page.keyboard.press('j')
    await page.waitForTimeout(300)
  }
  await page.locator('.editor').focus()
  tellHeld(
    'The thread while typing',
    await traced(page, async () => {
      await page.keyboard.type(' We will look into this with the whole team and put it right by Friday.', { delay: 60 })
      await page.waitForTimeout(600)
    }),
  )
  await full.close()
}
