import { perMonth } from '../../../shared/patterns/headline'
import type { FixEffect } from '../../../shared/patterns/charts/before-after-fix'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'
import { useWidth } from './use-width'
import type { ThemeId } from '../../../shared/models/assessment'

const FOOT = 86
const DOTS = 7

/** One dot is one review: filled before the fix, open after it. Many dots become a column with its number. */
export function FixChart({ effect }: { readonly effect: FixEffect }) {
  const m = useMessages()
  const { patterns, locale } = m
  const [box, width] = useWidth(340)
  const step = width / Math.max(1, effect.months.length)
  const fixMonth = effect.fix.since.slice(0, 7)
  const cut = effect.months.findIndex(({ month }) => month >= fixMonth)
  return (
    <>
      <p className="hint">{patterns.fix.note(patterns.theme(effect.fix.theme as ThemeId), effect.fix.text)}</p>
      <div className="chart" ref={box}>
        <svg viewBox={`0 0 ${width} 112`} height={112} role="img" aria-label={say(m, effect)}>
          <line x1={0} x2={width} y1={FOOT + 5} y2={FOOT + 5} className="axis" />
          {effect.months.map(({ month, before, after }, at) => {
            const x = step * (at + 0.5)
            const total = before.count + after.count
            return (
              <g key={month}>
                {Array.from({ length: Math.min(total, DOTS) }, (_, place) => (
                  <circle
                    key={place}
                    cx={x}
                    cy={FOOT - 2 - place * 11}
                    r={4.2}
                    fill={place < before.count ? 'var(--chart-1)' : 'var(--sheet)'}
                    stroke="var(--chart-1)"
                    strokeWidth="1.6"
                  />
                ))}
                {total > DOTS && (
                  <text x={x + 8} y={FOOT - 2 - (DOTS - 1) * 11 + 4} className="val">
                    {total}
                  </text>
                )}
                <text x={x} y={108} className="tick" textAnchor="middle">
                  {locale.month(month, 'short')}
                </text>
              </g>
            )
          })}
          {cut >= 0 && <line x1={step * cut} x2={step * cut} y1={4} y2={FOOT + 5} className="fix" />}
        </svg>
      </div>
      <dl className="figures">
        <div>
          <dt>{patterns.fix.before(perMonth(effect.monthsBefore, 1))}</dt>
          <dd>{effect.before}</dd>
        </div>
        <div>
          <dt>{patterns.fix.after(perMonth(effect.monthsAfter, 1))}</dt>
          <dd>{effect.after}</dd>
        </div>
      </dl>
    </>
  )
}

function say({ patterns, locale }: Messages, { months, fix }: FixEffect): string {
  const counts = months.map(({ month, before, after }) =>
    patterns.barPart(locale.month(month, 'short'), before.count + after.count),
  )
  return patterns.fix.say(fix.text, locale.day(fix.since, 'day-year'), counts.join(', '))
}
