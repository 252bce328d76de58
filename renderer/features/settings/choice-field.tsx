import { useId } from 'react'
import { Chevron } from '../../components/icon'

type Props = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: string
  readonly note?: string
  readonly options: readonly { readonly id: string; readonly title: string }[]
  readonly onChange: (id: string) => void
}

/** One of a few, kept at once. */
export function ChoiceField({ label, hideLabel, value, note, options, onChange }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'hidden' : undefined}>
        {label}
      </label>
      <span className="select-wrap">
        <select
          className="select"
          id={id}
          value={value}
          onChange={event => onChange(event.target.value)}
          aria-describedby={note ? `${id}-note` : undefined}
        >
          {options.map(option => (
            <option key={option.id} value={option.id}>
              {option.title}
            </option>
          ))}
        </select>
        <Chevron />
      </span>
      {note && (
        <p className="field-note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}
