import { useState } from 'react'
import { useMessages } from '../../../messages/use-messages'

type Props = { readonly title: string; readonly onKeep: (title: string) => void; readonly onLeave: () => void }

/** Asks for the name of a filter that is kept as a view; what narrows the list is proposed. */
export function NameView({ title: proposed, onKeep, onLeave }: Props) {
  const m = useMessages().inbox.views
  const [title, setTitle] = useState(proposed)
  return (
    <form
      className="name-view"
      onSubmit={event => {
        event.preventDefault()
        onKeep(title.trim() || proposed)
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onLeave()
      }}
    >
      <input
        className="input"
        aria-label={m.name}
        value={title}
        maxLength={60}
        autoFocus
        onFocus={event => event.target.select()}
        onChange={event => setTitle(event.target.value)}
      />
      <button className="btn btn-s" type="submit">
        {m.keepName}
      </button>
    </form>
  )
}
