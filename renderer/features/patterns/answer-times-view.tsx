import type { AnswerTimes } from '../../../shared/patterns/charts/answer-times'

/** How soon reviews get their first answer. */
export function AnswerTimesView({ answers }: { readonly answers: AnswerTimes }) {
  const rows = [
    ...answers.classes.map(({ id, title, count }, at) => ({
      id,
      title,
      count,
      colour: at < 3 ? 'var(--chart-1)' : 'var(--chart-6)',
    })),
    ...(answers.unknownTime > 0
      ? [{ id: 'unknown', title: 'no time given', count: answers.unknownTime, colour: 'var(--line-strong)' }]
      : []),
    { id: 'not-yet', title: 'not yet', count: answers.notYet, colour: 'var(--line-strong)' },
  ]
  const most = Math.max(1, ...rows.map(row => row.count))
  return (
    <>
      <dl className="figures three">
        <div>
          <dt>typical first answer</dt>
          <dd>{answers.typicalHours === undefined ? '–' : hoursWords(answers.typicalHours)}</dd>
        </div>
        <div>
          <dt>answered</dt>
          <dd>{percent(answers.answered, answers.reviews)}</dd>
        </div>
        <div>
          <dt>within your goal</dt>
          <dd>{percent(answers.withinGoal, answers.timed)}</dd>
        </div>
      </dl>
      <table className="bars">
        <caption className="hidden">How long the first answer took</caption>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <th scope="row">{row.title}</th>
              <td>
                <span style={{ width: `${(100 * row.count) / most}%`, background: row.colour }} />
              </td>
              <td className="num">{row.count.toLocaleString('en-US')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)
const hoursWords = (hours: number): string => (hours < 72 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} d`)
