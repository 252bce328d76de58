import { useId } from 'react'
import { parseDate, type DateOrder } from '../../../shared/dates/parse-date'
import type { DateQuestion } from '../../../shared/importers/source'
import { spokenDate } from '../../components/date-words'
import { useMessages } from '../../messages/use-messages'

type Props = {
  readonly question: DateQuestion
  readonly timeZone: string
  readonly onAnswer: (order: DateOrder) => void
}

const orders = ['month-first', 'day-first'] as const satisfies readonly DateOrder[]

/** Asks whether the day or the month comes first, with dates of the file itself; the answer is remembered with its columns. */
export function DateOrderQuestion({ question, timeZone, onAnswer }: Props) {
  const m = useMessages()
  const said = m.imports.dates
  const id = useId()
  const { examples, order, isAnswered } = question
  const [first = ''] = examples
  const read = (as: DateOrder) => spokenDate(m, parseDate(first, { order: as }), timeZone, Date.now())
  return (
    <fieldset className="imp-order">
      <legend className="imp-h">{said.title}</legend>
      <p className="hint" id={`${id}-why`}>
        {isAnswered ? said.answered : said.open(examples, order)}
      </p>
      {orders.map(value => (
        <label className="check" key={value}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={isAnswered && order === value}
            aria-describedby={`${id}-why`}
            onChange={() => onAnswer(value)}
          />
          <span>{said.reads(said.orders[value], first, read(value))}</span>
        </label>
      ))}
    </fieldset>
  )
}
