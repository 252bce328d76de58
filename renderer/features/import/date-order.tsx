import { useId } from 'react'
import { parseDate, type DateOrder } from '../../../shared/dates/parse-date'
import type { DateQuestion } from '../../../shared/importers/source'
import { dateWords } from '../../components/date-words'

type Props = {
  readonly question: DateQuestion
  readonly timeZone: string
  readonly onAnswer: (order: DateOrder) => void
}

const orders = [
  ['month-first', 'The month'],
  ['day-first', 'The day'],
] as const satisfies readonly (readonly [DateOrder, string])[]

/** Asks whether the day or the month comes first, with dates of the file itself; the answer is remembered with its columns. */
export function DateOrderQuestion({ question, timeZone, onAnswer }: Props) {
  const id = useId()
  const { examples, order, isAnswered } = question
  const [first = ''] = examples
  const read = (as: DateOrder) => dateWords(parseDate(first, { order: as }), timeZone, Date.now())
  return (
    <fieldset className="imp-order">
      <legend className="imp-h">What comes first in the dates?</legend>
      <p className="hint" id={`${id}-why`}>
        {isAnswered
          ? 'As you said. It is remembered for the next file of this kind.'
          : `Nothing in the file shows it: ${examples.join(', ')}. For now, the ${order === 'day-first' ? 'day' : 'month'} is taken to come first.`}
      </p>
      {orders.map(([value, words]) => (
        <label className="check" key={value}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={isAnswered && order === value}
            aria-describedby={`${id}-why`}
            onChange={() => onAnswer(value)}
          />
          <span>
            {words}: {first} is {read(value)}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
