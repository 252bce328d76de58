import { useId, useRef } from 'react'
import { cardDate, type Card } from '../../../../shared/importers/pasted/card'
import { platforms, type Platform } from '../../../../shared/models/review'
import { dateWords } from '../../../components/date-words'
import { Chevron } from '../../../components/icon'
import { platformNames } from '../../../components/words'
import type { DeskCard } from './card-desk'

type Props = {
  readonly card: DeskCard
  readonly title: string
  /** The level of its heading on the page. */
  readonly level: 2 | 3
  readonly timeZone: string
  readonly onChange: (change: Partial<Card>) => void
  /** What can be done with the card among others; left out where it stands alone. */
  readonly among?: {
    readonly onJoin: (() => void) | undefined
    readonly onSplit?: (before: number) => void
    readonly onRemove: () => void
  }
}

const ratings: readonly (readonly [value: string, words: string])[] = [
  ['', 'No rating'],
  ['5', '5 stars'],
  ['4', '4 stars'],
  ['3', '3 stars'],
  ['2', '2 stars'],
  ['1', '1 star'],
  ['yes', 'Recommends you'],
  ['no', 'Does not recommend you'],
  ...['A', 'B', 'C', 'D', 'F'].map(grade => [grade, `Grade ${grade}`] as const),
]

const ratingsWith = (value: string) =>
  ratings.some(([each]) => each === value)
    ? ratings
    : [...ratings, [value, /^\d/.test(value) ? `${value} stars` : `Grade ${value}`] as const]

const places = platforms.map(
  each => [each, each === 'other' ? 'In the shop, or elsewhere' : platformNames[each]] as const,
)

/** One review with its name, day, rating, place and words, each to be corrected. */
export function CardEditor({ card, title, level, timeZone, onChange, among }: Props) {
  const id = useId()
  const Heading = `h${level}` as const
  const words = useRef<HTMLTextAreaElement>(null)
  const onSplit = among?.onSplit
  return (
    <section className="card-edit" aria-labelledby={`${id}-h`} id={card.id}>
      <Heading className="imp-h" id={`${id}-h`}>
        {title}
      </Heading>
      <div className="card-grid">
        <div className="field">
          <label htmlFor={`${id}-author`}>Name</label>
          <input
            className="input"
            id={`${id}-author`}
            value={card.author}
            autoComplete="off"
            onChange={event => onChange({ author: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-date`}>Day</label>
          <input
            className="input"
            id={`${id}-date`}
            value={card.date}
            autoComplete="off"
            aria-describedby={`${id}-day`}
            onChange={event => onChange({ date: event.target.value })}
          />
          <p className="field-note" id={`${id}-day`}>
            {dayNote(card.date, timeZone)}
          </p>
        </div>
        <Select
          id={`${id}-rating`}
          label="Rating"
          value={card.rating}
          options={ratingsWith(card.rating)}
          onChange={rating => onChange({ rating })}
        />
        <Select
          id={`${id}-place`}
          label="Where it was said"
          value={card.platform}
          options={places}
          onChange={place => onChange({ platform: place as Platform })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>What was said</label>
        <textarea
          className="input card-text"
          id={`${id}-text`}
          ref={words}
          rows={rowsFor(card.text)}
          value={card.text}
          onChange={event => onChange({ text: event.target.value })}
        />
      </div>
      {card.reply !== '' && (
        <div className="field">
          <label htmlFor={`${id}-reply`}>Your answer, as it stands there</label>
          <textarea
            className="input card-text"
            id={`${id}-reply`}
            rows={rowsFor(card.reply)}
            value={card.reply}
            onChange={event => onChange({ reply: event.target.value })}
          />
        </div>
      )}
      {among && (
        <p className="imp-links">
          {onSplit && (
            <button className="link" type="button" onClick={() => onSplit(words.current?.selectionStart ?? 0)}>
              Split at the cursor
            </button>
          )}
          {among.onJoin && (
            <button className="link" type="button" onClick={among.onJoin}>
              Join to the one above
            </button>
          )}
          <button className="link" type="button" onClick={among.onRemove}>
            Leave this one out
          </button>
        </p>
      )}
    </section>
  )
}

const rowsFor = (text: string) => Math.min(10, Math.max(2, Math.ceil(text.length / 90) + text.split('\n').length - 1))

/** How the day is understood, while it is typed. */
function dayNote(raw: string, timeZone: string): string {
  if (raw.trim() === '') return 'Left empty: date unknown.'
  const date = cardDate(raw, { now: new Date().toISOString(), timeZone })
  return date ? `${dateWords(date, timeZone, Date.now())}.` : 'No day is known by this. Try October 12, 2026.'
}

function Select({
  id,
  label,
  value,
  options,
  onChange,
}: {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly onChange: (value: string) => void
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="select-wrap">
        <select className="select" id={id} value={value} onChange={event => onChange(event.target.value)}>
          {options.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
        <Chevron />
      </span>
    </div>
  )
}
