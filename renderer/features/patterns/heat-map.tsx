import type { WhenItHappens } from '../../../shared/patterns/charts/when-it-happens'
import type { ChosenBar } from './complaints-chart'
import { heatLevel } from './heat-level'
import { hourHead, weekdayLong, weekdayShort } from './month-names'

/** More columns than this leave room for every third head only. */
const MANY_HOURS = 14

type Props = { readonly when: WhenItHappens; readonly onChoose: (bar: ChosenBar) => void }

/** Complaints by weekday and hour: a table whose cells are buttons. */
export function HeatMap({ when, onChoose }: Props) {
  if (when.total === 0) return <p className="hint">No complaint in these months names a day and an hour.</p>
  const { peak } = when
  return (
    <>
      <table className="heat">
        <caption className="hidden">Complaints by weekday and hour</caption>
        <thead>
          <tr>
            <td />
            {when.hours.map((hour, at) => (
              <th key={hour} scope="col">
                <span className={isHeadShown(hour, when.hours) ? undefined : 'hidden'}>
                  {hourHead(hour, at === 0 || when.hours.length > MANY_HOURS)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {when.rows.map((row, day) => (
            <tr key={weekdayShort[day]}>
              <th scope="row">{weekdayShort[day]}</th>
              {row.map(cell => (
                <td key={cell.hour} className={`h${heatLevel(cell.count, when.most)}`}>
                  {cell.count > 0 && (
                    <button
                      type="button"
                      aria-label={`${weekdayLong[day]} ${hourHead(cell.hour, true)}: ${cell.count}`}
                      onClick={() =>
                        onChoose({
                          title: `${weekdayLong[day]}, from ${hourHead(cell.hour, true)}: ${cell.count}`,
                          ids: cell.ids,
                        })
                      }
                    >
                      {cell.count}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint" style={{ marginTop: 8 }}>
        {peak &&
          `${weekdayLong[peak.weekday - 1]} from ${hourHead(peak.from, true)} to ${hourHead(peak.to % 24, true)} holds ${peak.count} of ${when.total}. `}
        Empty cells are none, not unknown.
      </p>
    </>
  )
}

const isHeadShown = (hour: number, hours: readonly number[]): boolean => hours.length <= MANY_HOURS || hour % 3 === 0
