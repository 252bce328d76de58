import { useId, useRef } from 'react'
import { cardDate, type Card } from '../../../../shared/importers/pasted/card'
import { platforms, type Platform } from '../../../../shared/models/review'
import { spokenDate } from '../../../components/date-words'
import { Chevron } from '../../../components/icon'
import type { Messages } from '../../../messages/messages'
import { useMessages } from '../../../messages/use-messages'
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

/** As the list offers them; '' is none, and `yes` or `no` a recommendation. */
const ratings = ['', '5', '4', '3', '2', '1', 'yes', 'no', 'A', 'B', 'C', 'D', 'F']

function ratingTitle({ cards: m, parts }: Messages, value: string): string {
  if (value === '') return m.noRating
  if (value === 'yes') return m.recommends
  if (value === 'no') return m.recommendsNot
  return /^\d/.test(value) ? m.stars(Number(value)) : parts.rating.grade(value)
}

/** One review with its name, day, rating, place and words, each to be corrected. */
export function CardEditor({ card, title, level, timeZone, onChange, among }: Props) {
  const m = useMessages()
  const said = m.cards
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
          <label htmlFor={`${id}-author`}>{said.name}</label>
          <input
            className="input"
            id={`${id}-author`}
            value={card.author}
            autoComplete="off"
            onChange={event => onChange({ author: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-date`}>{said.day}</label>
          <input
            className="input"
            id={`${id}-date`}
            value={card.date}
            autoComplete="off"
            aria-describedby={`${id}-day`}
            onChange={event => onChange({ date: event.target.value })}
          />
          <p className="field-note" id={`${id}-day`}>
            {dayNote(m, card.date, timeZone)}
          </p>
        </div>
        <Select
          id={`${id}-rating`}
          label={said.rating}
          value={card.rating}
          options={[...new Set([...ratings, card.rating])].map(each => [each, ratingTitle(m, each)])}
          onChange={rating => onChange({ rating })}
        />
        <Select
          id={`${id}-place`}
          label={said.place}
          value={card.platform}
          options={platforms.map(each => [each, each === 'other' ? said.elsewhere : m.words.platforms[each]])}
          onChange={place => onChange({ platform: place as Platform })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{said.text}</label>
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
          <label htmlFor={`${id}-reply`}>{said.reply}</label>
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
              {said.split}
            </button>
          )}
          {among.onJoin && (
            <button className="link" type="button" onClick={among.onJoin}>
              {said.join}
            </button>
          )}
          <button className="link" type="button" onClick={among.onRemove}>
            {said.leaveOut}
          </button>
        </p>
      )}
    </section>
  )
}

const rowsFor = (text: string) => Math.min(10, Math.max(2, Math.ceil(text.length / 90) + text.split('\n').length - 1))

/** How the day is understood, while it is typed. */
function dayNote(m: Messages, raw: string, timeZone: string): string {
  if (raw.trim() === '') return m.cards.noDay
  const date = cardDate(raw, { now: new Date().toISOString(), timeZone })
  return date ? `${spokenDate(m, date, timeZone, Date.now())}.` : m.cards.unknownDay
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
