import type { ComplaintsPerMonth } from '../../../shared/patterns/charts/complaints-per-month'
import { useMessages } from '../../messages/use-messages'
import { chartColour } from './complaints-chart'

type Props = {
  readonly complaints: ComplaintsPerMonth
  readonly months: readonly string[]
  readonly fixMonths: readonly string[]
}

/** The twin of the chart: the same counts as a table. A line marks the month of a fix. */
export function ComplaintsTable({ complaints, months, fixMonths }: Props) {
  const { patterns: m, locale } = useMessages()
  const after = (month: string) => (fixMonths.includes(month) ? 'num after' : 'num')
  return (
    <div className="twin-wrap">
      <table className="table twin">
        <caption className="hidden">{m.complaintsTable}</caption>
        <thead>
          <tr>
            <th scope="col">{m.themeColumn}</th>
            {months.map(month => (
              <th key={month} scope="col" className={after(month)} aria-label={locale.month(month, 'short-year')}>
                {locale.month(month, 'short')}
              </th>
            ))}
            <th scope="col" className="num">
              {m.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {complaints.series.map((series, place) => (
            <tr key={series.theme}>
              <th scope="row">
                <span className="with-ico">
                  <svg width="10" height="10" aria-hidden="true">
                    <rect width="10" height="10" rx="2" fill={chartColour(place, series.theme)} />
                  </svg>
                  {m.theme(series.theme)}
                </span>
              </th>
              {months.map((month, at) => (
                <td key={month} className={after(month)}>
                  {series.months[at]?.count ?? 0}
                </td>
              ))}
              <td className="num strong">{series.total}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className="strong">
              {m.allComplaints}
            </th>
            {months.map((month, at) => (
              <td key={month} className={`${after(month)} strong`}>
                {complaints.totals[at] ?? 0}
              </td>
            ))}
            <td className="num strong">{complaints.totals.reduce((sum, count) => sum + count, 0)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}
