import { counter, type Chart, type Count } from '../chart'

export type HeatCell = Count & { readonly weekday: number; readonly hour: number }
export type WhenItHappens = {
  /** From the first to the last hour that has a complaint, 0–23. */
  readonly hours: readonly number[]
  /** Seven rows, Monday first, a cell per hour. */
  readonly rows: readonly (readonly HeatCell[])[]
  readonly total: number
  readonly most: number
  /** The busiest day and stretch of four hours, where it holds at least a tenth and five complaints. */
  readonly peak:
    { readonly weekday: number; readonly from: number; readonly to: number; readonly count: number } | undefined
}

const STRETCH = 4

/** Complaints by weekday and hour of writing, in the business's zone, where the source gives both. */
export const whenItHappens: Chart<WhenItHappens> = {
  id: 'when-it-happens',
  title: 'When it happens',
  question: 'On which days and at what hours are complaints written?',
  start({ keepIds = false }) {
    const cells = counter(keepIds)
    return {
      add({ id, weekday, hour, complaints }) {
        if (complaints.length > 0 && weekday !== undefined && hour !== undefined) cells.add(`${weekday} ${hour}`, id)
      },
      read() {
        const seen = cells.keys().map(key => Number(key.split(' ')[1]))
        const first = Math.min(...seen)
        const last = Math.max(...seen)
        const hours = seen.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at)
        const rows = [1, 2, 3, 4, 5, 6, 7].map(weekday =>
          hours.map(hour => ({ weekday, hour, ...cells.read(`${weekday} ${hour}`) })),
        )
        const all = rows.flat()
        const total = all.reduce((sum, cell) => sum + cell.count, 0)
        return { hours, rows, total, most: Math.max(0, ...all.map(cell => cell.count)), peak: peakOf(rows, total) }
      },
    }
  },
}

function peakOf(rows: WhenItHappens['rows'], total: number): WhenItHappens['peak'] {
  let best: WhenItHappens['peak']
  for (const row of rows)
    for (let at = 0; at + STRETCH <= row.length; at++) {
      const count = row.slice(at, at + STRETCH).reduce((sum, cell) => sum + cell.count, 0)
      const head = row[at]
      if (head && count > (best?.count ?? 0))
        best = { weekday: head.weekday, from: head.hour, to: head.hour + STRETCH, count }
    }
  return best && best.count >= 5 && best.count * 10 >= total ? best : undefined
}
