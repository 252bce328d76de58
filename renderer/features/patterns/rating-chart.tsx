import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { RatingPoint } from '../../../shared/patterns/charts/rating-trend'
import { useMessages } from '../../messages/use-messages'
import { useWidth } from './use-width'

const FOOT = 138
const HEAD = 14

/** The mean of each month; a hollow dot stands on fewer than ten ratings, its number beneath. */
export function RatingChart({ points }: { readonly points: readonly RatingPoint[] }) {
  const { patterns, locale } = useMessages()
  const m = patterns.stars
  const [box, width] = useWidth(560)
  const known = points.filter((point): point is RatingPoint & { mean: number } => point.mean !== undefined)
  if (known.length === 0) return <p className="hint">{m.none}</p>
  const low = Math.max(1, Math.floor(Math.min(...known.map(point => point.mean)) - 0.2))
  const x = scalePoint<string>()
    .domain(points.map(point => point.month))
    .range([44, width - 22])
  const y = scaleLinear().domain([low, 5]).range([FOOT, HEAD])
  const every = Math.ceil(points.length / Math.max(1, Math.floor((width - 60) / 38)))
  const path = line<RatingPoint>()
    .defined(point => point.mean !== undefined)
    .x(point => x(point.month) ?? 0)
    .y(point => y(point.mean ?? low))
  const said = ({ month, mean, count }: RatingPoint & { mean: number }) =>
    m.point(locale.month(month, 'short-year'), locale.number(mean, 1), count)
  const best = known.reduce((a, b) => (b.mean > a.mean ? b : a))
  const worst = known.reduce((a, b) => (b.mean < a.mean ? b : a))
  return (
    <>
      <div className="chart" ref={box}>
        <svg viewBox={`0 0 ${width} 176`} height={176} role="img" aria-label={m.say(known.map(said).join(', '))}>
          {Array.from({ length: 6 - low }, (_, at) => low + at).map(star => (
            <g key={star}>
              <line x1={26} x2={width} y1={y(star)} y2={y(star)} className="grid" />
              <text x={18} y={y(star) + 4} className="tick" textAnchor="end">
                {star}
              </text>
            </g>
          ))}
          <path d={path(points) ?? ''} fill="none" stroke="var(--chart-1)" strokeWidth="2" />
          {points.map((point, at) => (
            <g key={point.month}>
              {point.mean !== undefined && (
                <circle
                  cx={x(point.month)}
                  cy={y(point.mean)}
                  r="4"
                  fill={point.few ? 'var(--sheet)' : 'var(--chart-1)'}
                  stroke="var(--chart-1)"
                  strokeWidth="2"
                />
              )}
              {(point === best || point === worst) && point.mean !== undefined && best !== worst && (
                <text
                  x={x(point.month)}
                  y={y(point.mean) + (point === worst ? 20 : -10)}
                  className="val"
                  textAnchor="middle"
                >
                  {locale.number(point.mean, 1)}
                </text>
              )}
              {at % every === 0 && (
                <>
                  <text x={x(point.month)} y={156} className="tick" textAnchor="middle">
                    {locale.month(point.month, 'short')}
                  </text>
                  <text x={x(point.month)} y={171} className="tick" textAnchor="middle">
                    {point.count}
                  </text>
                </>
              )}
            </g>
          ))}
        </svg>
      </div>
      <p className="hint">{m.scale(low)}</p>
    </>
  )
}
