import { scaleBand, scaleLinear } from 'd3-scale'
import type { ComplaintsPerMonth, ThemeSeries } from '../../../shared/patterns/charts/complaints-per-month'
import { useMessages } from '../../messages/use-messages'
import { activate } from './activate'
import { useWidth } from './use-width'

export type ChosenBar = {
  readonly title: string
  readonly ids: readonly string[]
  readonly theme?: ThemeSeries['theme']
}
type Props = {
  readonly complaints: ComplaintsPerMonth
  readonly months: readonly string[]
  readonly fixes: readonly { readonly text: string; readonly since: string }[]
  readonly onChoose: (bar: ChosenBar) => void
}

const HEIGHT = 232
const FOOT = 206
const HEAD = 26
const LEFT = 30
const LABELS = 112

/** Stacked bars, the most frequent theme on the axis; a month is a button that opens its sentences. */
export function ComplaintsChart({ complaints, months, fixes, onChoose }: Props) {
  const { patterns: m, locale } = useMessages()
  const [box, width] = useWidth(720)
  const right = width - LABELS
  const x = scaleBand<string>().domain(months).range([LEFT, right]).paddingInner(0.4).paddingOuter(0.2)
  const most = Math.max(4, ...complaints.totals)
  const y = scaleLinear().domain([0, most]).nice(4).range([FOOT, HEAD])
  const bar = Math.min(30, x.bandwidth())
  const every = Math.ceil(months.length / Math.max(1, Math.floor((right - LEFT) / 40)))
  const labels = complaints.series.map((series, at) => ({ series, at }))
  return (
    <div className="chart" ref={box}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} role="group" aria-label={m.complaintsTitle}>
        {y
          .ticks(4)
          .filter(Number.isInteger)
          .map(tick => (
            <g key={tick}>
              <line x1={LEFT} x2={right} y1={y(tick)} y2={y(tick)} className={tick === 0 ? 'axis' : 'grid'} />
              <text x={LEFT - 8} y={y(tick) + 4} className="tick" textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
        {months.map((month, at) => {
          const left = (x(month) ?? 0) + (x.bandwidth() - bar) / 2
          const parts = complaints.series.map(series => ({ series, count: series.months[at]?.count ?? 0 }))
          const total = complaints.totals[at] ?? 0
          const monthWords = locale.month(month, 'short-year')
          const title = m.bar(monthWords, total)
          const told = parts.filter(({ count }) => count > 0)
          const say = m.barParts(
            title,
            told.map(({ series, count }) => m.barPart(m.theme(series.theme), count)),
          )
          let below = 0
          return (
            <g
              key={month}
              className="bar"
              role="button"
              tabIndex={0}
              aria-label={say}
              {...activate(() =>
                onChoose({
                  title,
                  ids: [...new Set(complaints.series.flatMap(series => series.months[at]?.ids ?? []))],
                }),
              )}
            >
              <rect x={left} y={HEAD} width={bar} height={FOOT - HEAD} fill="transparent" />
              {parts.map(({ series, count }, place) => {
                const bottom = y(below)
                below += count
                const height = Math.max(0, bottom - y(below) - 1)
                return count > 0 ? (
                  <rect
                    key={series.theme}
                    x={left}
                    y={y(below)}
                    width={bar}
                    height={height}
                    fill={chartColour(place, series.theme)}
                    onClick={event => {
                      event.stopPropagation()
                      onChoose({
                        title: m.barOfTheme(m.theme(series.theme), monthWords, count),
                        ids: series.months[at]?.ids ?? [],
                        theme: series.theme,
                      })
                    }}
                  />
                ) : null
              })}
              {at % every === 0 && (
                <text x={left + bar / 2} y={FOOT + 18} className="tick" textAnchor="middle">
                  {locale.month(month, 'short')}
                </text>
              )}
            </g>
          )
        })}
        {fixes.map(fix => {
          const month = fix.since.slice(0, 7)
          const at = x(month)
          if (at === undefined) return null
          // At the edge of its month: a line through a bar would seem to belong to the bar.
          const line = at - (x.step() - x.bandwidth()) / 2
          const toLeft = line > right - 160
          return (
            <g key={fix.text} aria-hidden="true">
              <line x1={line} x2={line} y1={8} y2={FOOT} className="fix" />
              <path d={toLeft ? `M${line} 6l-7 4 7 4z` : `M${line} 6l7 4-7 4z`} className="fixflag" />
              <text
                x={toLeft ? line - 11 : line + 11}
                y={14}
                className="fixlabel"
                textAnchor={toLeft ? 'end' : 'start'}
              >
                {short(fix.text)}
              </text>
            </g>
          )
        })}
        {labels.map(({ series, at }) => {
          const top = FOOT - 8 - at * 22
          return (
            <g key={series.theme} aria-hidden="true">
              <rect x={right + 12} y={top - 9} width="10" height="10" rx="2" fill={chartColour(at, series.theme)} />
              <text x={right + 28} y={top} className={at === 0 ? 'labsel' : 'lab'}>
                {m.theme(series.theme)}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

/** The colour of a series by its place in the stack; what is left over is always the last. */
export const chartColour = (place: number, theme: ThemeSeries['theme']): string =>
  `var(--chart-${theme === 'other' ? 6 : Math.min(6, place + 1)})`

const short = (text: string): string => (text.length > 34 ? `${text.slice(0, 32)}…` : text)
