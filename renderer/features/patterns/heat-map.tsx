import type { WhenItHappens } from '../../../shared/patterns/charts/when-it-happens'
import { useMessages } from '../../messages/use-messages'
import type { ChosenBar } from './complaints-chart'
import { heatLevel } from './heat-level'

/** More columns than this leave room for every third head only. */
const MANY_HOURS = 14

type Props = { readonly when: WhenItHappens; readonly onChoose: (bar: ChosenBar) => void }

/** {m.table}: a table whose cells are buttons. */
export function HeatMap({ when, onChoose }: Props) {
  const { patterns, locale } = useMessages()
  const m = patterns.when
  if (when.total === 0) return <p className="hint">{m.none}</p>
  const { peak } = when
  const weekday = (day: number) => locale.capital(locale.weekday(day + 1, 'long'))
  return (
    <>
      <table className="heat">
        <caption className="hidden">{m.table}</caption>
        <thead>
          <tr>
            <td />
            {when.hours.map((hour, at) => (
              <th key={hour} scope="col">
                <span className={isHeadShown(hour, when.hours) ? undefined : 'hidden'}>
                  {locale.hourHead(hour, at === 0 || hour % 12 === 0 || when.hours.length > MANY_HOURS)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {when.rows.map((row, day) => (
            <tr key={day}>
              <th scope="row">{locale.weekday(day + 1, 'short')}</th>
              {row.map(cell => (
                <td key={cell.hour} className={`h${heatLevel(cell.count, when.most)}`}>
                  {cell.count > 0 && (
                    <button
                      type="button"
                      aria-label={m.cell(weekday(day), locale.clock(cell.hour), cell.count)}
                      onClick={() =>
                        onChoose({
                          title: m.from(weekday(day), locale.clock(cell.hour), cell.count),
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
          `${m.peak(weekday(peak.weekday - 1), locale.clock(peak.from), locale.clock(peak.to % 24), peak.count, when.total)} `}
        {m.empty}
      </p>
    </>
  )
}

const isHeadShown = (hour: number, hours: readonly number[]): boolean => hours.length <= MANY_HOURS || hour % 3 === 0
