import { chanceOfChange } from '../chance'
import { counter, type Chart, type Count } from '../chart'
import { DAYS_A_MONTH, daysInMonth, monthsBetween } from '../months'

export type FixEffect = {
  readonly fix: { readonly id: string; readonly text: string; readonly theme: string; readonly since: string }
  readonly months: readonly { readonly month: string; readonly before: Count; readonly after: Count }[]
  readonly before: number
  readonly after: number
  /** Lengths of the two stretches, in months. */
  readonly monthsBefore: number
  readonly monthsAfter: number
  /** How likely chance alone would make so great a difference: 0–1; undefined where there is too little to say. */
  readonly chance: number | undefined
}

const LOOK_BACK = 5

/** Complaints about a fix's theme in up to five months before it and in all months since. */
export const beforeAfterFix: Chart<readonly FixEffect[]> = {
  id: 'before-after-fix',
  title: 'Before and after the fix',
  question: 'Did a change help?',
  start({ fixes = [], today, keepIds = false }) {
    const cells = counter(keepIds)
    return {
      add({ id, month, day, complaints }) {
        if (month === undefined) return
        for (const fix of fixes) {
          if (!(complaints as readonly string[]).includes(fix.theme)) continue
          // Where only the month is known, a review of the fix's own month counts for neither side.
          const whole = `${fix.since}-01`.slice(0, 10)
          const side =
            day !== undefined
              ? day < whole
                ? 'before'
                : 'after'
              : month < fix.since.slice(0, 7)
                ? 'before'
                : month > fix.since.slice(0, 7) || fix.since.length === 7
                  ? 'after'
                  : undefined
          if (side) cells.add(`${fix.id} ${side} ${month}`, id)
        }
      },
      read(months) {
        const first = months[0]
        const last = months.at(-1)
        if (first === undefined || last === undefined) return []
        return fixes.flatMap((fix): FixEffect[] => {
          const since = `${fix.since}-01`.slice(0, 10)
          const month = since.slice(0, 7)
          if (month < first || month > last) return []
          const shown = monthsBetween(first, last).filter(
            one => one >= month || months.indexOf(one) >= months.indexOf(month) - LOOK_BACK,
          )
          const counts = shown.map(one => ({
            month: one,
            before: cells.read(`${fix.id} before ${one}`),
            after: cells.read(`${fix.id} after ${one}`),
          }))
          const before = counts.reduce((sum, one) => sum + one.before.count, 0)
          const after = counts.reduce((sum, one) => sum + one.after.count, 0)
          const startsAt = Number(since.slice(8)) - 1
          const daysBefore = shown.filter(one => one < month).reduce((sum, one) => sum + daysInMonth(one), 0) + startsAt
          const end = today !== undefined && today.slice(0, 7) === last ? Number(today.slice(8)) : daysInMonth(last)
          const daysAfter =
            shown.filter(one => one >= month && one !== last).reduce((sum, one) => sum + daysInMonth(one), 0) +
            end -
            startsAt
          const enough = daysBefore >= 28 && daysAfter >= 14
          return [
            {
              fix,
              months: counts,
              before,
              after,
              monthsBefore: daysBefore / DAYS_A_MONTH,
              monthsAfter: daysAfter / DAYS_A_MONTH,
              chance: enough ? chanceOfChange(before, daysBefore, after, daysAfter) : undefined,
            },
          ]
        })
      },
    }
  },
}
