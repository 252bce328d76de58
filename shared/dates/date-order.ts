import type { DateOrder } from './parse-date'

const numeric = /^\s{0,20}(?:[a-z]{3},?\s{1,9})?(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})\b/i

/** What a column of dates shows about its order. `example` is the value that decided. */
export type OrderEvidence = {
  readonly order: DateOrder | undefined
  readonly example?: string
  /** Some values of the column can only be read the other way. */
  readonly mixed: boolean
  /** How many values could be read both ways. */
  readonly open: number
}

/** Decides whether day or month comes first by the values that can only be read one way. */
export function orderOf(values: Iterable<string>): OrderEvidence {
  let [day, month, open] = [0, 0, 0]
  let dayExample: string | undefined
  let monthExample: string | undefined
  for (const value of values) {
    const parts = numeric.exec(value)
    if (!parts) continue
    const [first, second] = [Number(parts[1]), Number(parts[3])]
    if (first > 12 && second <= 12) [day, dayExample] = [day + 1, dayExample ?? value.trim()]
    else if (second > 12 && first <= 12) [month, monthExample] = [month + 1, monthExample ?? value.trim()]
    else if (parts[2] !== '.' && first !== second) open += 1
  }
  if (day === 0 && month === 0) return { order: undefined, mixed: false, open }
  const order = day >= month ? 'day-first' : 'month-first'
  const example = order === 'day-first' ? dayExample : monthExample
  return { order, mixed: day > 0 && month > 0, open, ...(example === undefined ? {} : { example }) }
}
