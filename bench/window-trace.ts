import type { CDPSession, Page } from '@playwright/test'
import type { Durations } from './window-figures'

/** What held the window's thread while something was done. */
export type Held = {
  /** Tasks over 50 ms by the page's own observer. */
  readonly long: Durations
  /** The longest task in the trace, by the clock and by processor time (milliseconds). */
  readonly longest: number
  readonly longestOfProcessor: number
}

type TraceEvent = {
  readonly name: string
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
    const observer = new PerformanceObserver(list => long.push(...list.getEntries().map(entry => entry.duration)))
    observer.observe({ type: 'longtask' })
    Object.assign(globalThis, { longTasks: { long, observer } })
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  })
  await work()
  const events = await endOf(session)
  const long = await page.evaluate(() => {
    const { longTasks } = globalThis as unknown as { longTasks: { long: number[]; observer: PerformanceObserver } }
    longTasks.observer.disconnect()
    return longTasks.long
  })
  await session.detach()
  const isMain = mainThreads(events)
  const tasks = events.filter(event => event.name.endsWith('RunTask') && isMain(event))
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

/** The threads that draw pages; workers of the same process have threads of their own. */
function mainThreads(events: readonly TraceEvent[]): (event: TraceEvent) => boolean {
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
  const drawing = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const keys = new Set(drawing.map(keyOf))
  return event => keys.has(keyOf(event))
}
