import type { CDPSession, Page } from '@playwright/test'

/** Durations in milliseconds, as they came. */
export type Durations = readonly number[]

/** The value below which a share (0 to 1) of the durations lies. */
export function percentile(durations: Durations, share: number): number {
  const sorted = durations.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? 0
}

type Awaited = 'review' | 'list'

/**
 * Runs in the page: from the next key to the first frame that shows another review with its reply, or another list.
 * A task posted in a frame runs after that frame was drawn. Gives milliseconds.
 */
const untilShown = (awaited: Awaited) =>
  new Promise<number>(resolve => {
    const letter = document.querySelector('.letter')
    const reply = document.querySelector('.reply')
    const listed = () =>
      `${document.querySelector('.list-count')?.textContent} ${document.querySelector('.row')?.textContent}`
    const before = listed()
    const isShown = () => {
      if (awaited === 'list') return listed() !== before
      const shown = document.querySelector('.reply:not([aria-busy])')
      return (
        document.querySelector('.letter') !== letter &&
        shown !== reply &&
        Boolean(shown?.querySelector('.editor, .steps, .held'))
      )
    }
    const start = (event: KeyboardEvent) => {
      const began = event.timeStamp
      const look = () => {
        if (!isShown()) return void requestAnimationFrame(look)
        setTimeout(() => resolve(performance.now() - began))
      }
      requestAnimationFrame(look)
    }
    addEventListener('keydown', start, { capture: true, once: true })
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
  await page.waitForTimeout(3_000)
  return took
}

/** Presses `j` so many times, with a pause in between: from each key to the next review and its reply. */
export async function keysToNext(page: Page, count: number, pause: number): Promise<Durations> {
  await page.locator('.row[aria-current="true"]').focus()
  return await keysUntil(
    page,
    'review',
    Array.from({ length: count }, () => 'j'),
    pause,
  )
}

/** Presses keys, each of which changes the list: from each key to the other list. */
export const keysToList = (page: Page, keys: readonly string[], pause: number): Promise<Durations> =>
  keysUntil(page, 'list', keys, pause)

async function keysUntil(page: Page, awaited: Awaited, keys: readonly string[], pause: number): Promise<Durations> {
  const found: number[] = []
  for (const key of keys) {
    const measured = page.evaluate(untilShown, awaited)
    // The clock must be listening before the key comes.
    await page.evaluate(() => undefined)
    await page.keyboard.press(key)
    found.push(await measured)
    await page.waitForTimeout(pause)
  }
  return found
}

/** What held the window's thread while something was done. */
export type Held = {
  /** Tasks over 50 ms by the page's own observer. */
  readonly long: Durations
  /** The longest task in the trace, by the clock and by processor time. */
  readonly longest: number
  readonly longestOfProcessor: number
}

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** Traces what the window's thread does meanwhile. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Held> {
  const session = await page.context().newCDPSession(page)
  await page.evaluate(() => {
    const long: number[] = []
    new PerformanceObserver(list => long.push(...list.getEntries().map(entry => entry.duration))).observe({
      type: 'longtask',
    })
    Object.assign(globalThis, { longTasks: long })
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] },
  })
  await work()
  const events = await endOf(session)
  const long = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks)
  await session.detach()
  const tasks = events.filter(event => event.name.endsWith('RunTask') && isMain(event, events))
  return {
    long,
    longest: Math.max(0, ...tasks.map(task => (task.dur ?? 0) / 1000)),
    longestOfProcessor: Math.max(0, ...tasks.map(task => (task.tdur ?? 0) / 1000)),
  }
}

async function endOf(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const done = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await done
  return events
}

/** The thread that draws the page; workers of the same process have threads of their own. */
function isMain(task: TraceEvent, events: readonly TraceEvent[]): boolean {
  return events.some(
    event =>
      event.name === 'thread_name' &&
      event.args?.name === 'CrRendererMain' &&
      event.pid === task.pid &&
      event.tid === task.tid,
  )
}
