import type { AnswerTimes } from '../../../shared/patterns/charts/answer-times'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'

/** How soon reviews get their first answer. */
export function AnswerTimesView({ answers }: { readonly answers: AnswerTimes }) {
  const { patterns, locale } = useMessages()
  const m = patterns.answers
  const rows = [
    ...answers.classes.map(({ id, count }, at) => ({
      id,
      title: m.classes[id],
      count,
      colour: at < 3 ? 'var(--chart-1)' : 'var(--chart-6)',
    })),
    ...(answers.unknownTime > 0
      ? [{ id: 'unknown', title: m.unknownTime, count: answers.unknownTime, colour: 'var(--line-strong)' }]
      : []),
    { id: 'not-yet', title: m.notYet, count: answers.notYet, colour: 'var(--line-strong)' },
  ]
  const most = Math.max(1, ...rows.map(row => row.count))
  return (
    <>
      <dl className="figures three">
        <div>
          <dt>{m.typical}</dt>
          <dd>{answers.typicalHours === undefined ? '–' : hoursWords(m, answers.typicalHours)}</dd>
        </div>
        <div>
          <dt>{m.answered}</dt>
          <dd>{percent(m, answers.answered, answers.reviews)}</dd>
        </div>
        <div>
          <dt>{m.withinGoal}</dt>
          <dd>{percent(m, answers.withinGoal, answers.timed)}</dd>
        </div>
      </dl>
      <table className="bars">
        <caption className="hidden">{m.table}</caption>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <th scope="row">{row.title}</th>
              <td>
                <span style={{ width: `${(100 * row.count) / most}%`, background: row.colour }} />
              </td>
              <td className="num">{locale.number(row.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

type Words = Messages['patterns']['answers']

const percent = (m: Words, part: number, whole: number): string =>
  whole === 0 ? '–' : m.percent(Math.round((100 * part) / whole))
const hoursWords = (m: Words, hours: number): string =>
  hours < 72 ? m.hours(Math.round(hours)) : m.days(Math.round(hours / 24))
