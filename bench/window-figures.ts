import type { Page } from '@playwright/test'
import type { Load } from './window-load'

/** Durations in milliseconds, as they came. */
export type Durations = readonly number[]

/** The value below which a share (0 to 1) of the durations lies. */
export function percentile(durations: Durations, share: number): number {
  const sorted = durations.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? 0
}

/** What a key or a click brings onto the screen: the text of another review, its reply, or another list. */
export type Awaited = 'letter' | 'reply' | 'list'

/** What does not come within this time does not come at all (milliseconds). */
const longest = 10_000

type Wish = { readonly awaited: readonly Awaited[]; readonly longest: number }

/**
 * Runs in the page: from the next key, or the release of the next click, to the first frame that shows what is awaited.
 * Each frame is looked at before it is drawn; a task that is posted then runs after it was drawn. Milliseconds.
 */
const untilShown = ({ awaited, longest: most }: Wish) =>
  new Promise<Partial<Record<Awaited, number>>>(resolve => {
    const reviewOf = (selector: string) => document.querySelector(selector)?.getAttribute('data-review')
    const list = () => {
      const parts = [...document.querySelectorAll('.list-count, .row[data-review]')].slice(0, 8)
      return parts.map(part => part.getAttribute('data-review') ?? part.textContent).join()
    }
    const current = '.row[aria-current="true"]'
    const before = { review: reviewOf(current), list: list() }
    const shows = (selector: string) => {
      const review = reviewOf(current)
      return review !== before.review && reviewOf(selector) === review
    }
    const isShown = {
      letter: () => shows('.letter'),
      reply: () =>
        shows('.letter') &&
        shows('.reply:not([aria-busy])') &&
        document.querySelector('.reply :is(.editor, .steps, .held)') !== null,
      list: () => list() !== before.list && [...document.querySelectorAll('.row')].every(row => row.querySelector('b')),
    }
    const found: Partial<Record<Awaited, number>> = {}
    const start = ({ timeStamp }: Event) => {
      removeEventListener('keydown', start, true)
      removeEventListener('pointerup', start, true)
      const look = () => {
        const isLate = performance.now() - timeStamp > most
        const now = awaited.filter(one => found[one] === undefined && (isLate || isShown[one]()))
        const isLast = awaited.every(one => found[one] !== undefined || now.includes(one))
        setTimeout(() => {
          for (const one of now) found[one] = performance.now() - timeStamp
          if (isLast) resolve(found)
        })
        if (!isLast) requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }
    addEventListener('keydown', start, true)
    addEventListener('pointerup', start, true)
  })

/** Loads the page anew: milliseconds from the start of the navigation to the first frame with its content. */
export async function firstPaint(page: Page, selector: string): Promise<number> {
  await page.bringToFront()
  await page.reload({ waitUntil: 'commit' })
  const took = await page.evaluate(
    wanted =>
      new Promise<number>(resolve => {
        const look = () => {
          if (!document.querySelector(wanted)) return void requestAnimationFrame(look)
          setTimeout(() => resolve(performance.now()))
        }
        look()
      }),
    selector,
  )
  // What the app does behind its first screen belongs to no other round.
  await page.waitForTimeout(10_000)
  return took
}

/** How the steps of a measurement are done and followed. */
export type Steps = {
  readonly awaited: readonly Awaited[]
  /** Milliseconds between two steps. */
  readonly pause: number
  readonly load: Load
}

/** Does each step and tells how long it took until what is awaited was drawn. */
export async function timesUntilShown(
  page: Page,
  steps: readonly (() => Promise<void>)[],
  { awaited, pause, load }: Steps,
): Promise<Readonly<Record<Awaited, Durations>>> {
  const found: Record<Awaited, number[]> = { letter: [], reply: [], list: [] }
  for (const step of steps) {
    const measured = page.evaluate(untilShown, { awaited, longest })
    // The clock must be listening before the step comes.
    await page.evaluate(() => undefined)
    await step()
    const times = await measured
    for (const one of awaited) found[one].push(times[one] ?? longest)
    await load.sample(page)
    await page.waitForTimeout(pause)
  }
  return found
}
