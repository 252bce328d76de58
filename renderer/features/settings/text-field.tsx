import { useEffect, useId, useState } from 'react'

type Props = {
  readonly label: string
  readonly value: string
  readonly note?: string
  readonly type?: 'text' | 'date'
  readonly onSave: (value: string) => void
}

/** A field that keeps what is typed when one leaves it or presses Enter. */
export function TextField({ label, value, note, type = 'text', onSave }: Props) {
  const id = useId()
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const save = () => text !== value && onSave(text.trim())
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        className="input"
        id={id}
        type={type}
        value={text}
        onChange={event => setText(event.target.value)}
        onBlur={save}
        onKeyDown={event => event.key === 'Enter' && save()}
        aria-describedby={note ? `${id}-note` : undefined}
      />
      {note && (
        <p className="field-note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}
