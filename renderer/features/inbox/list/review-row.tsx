import { memo, type KeyboardEvent } from 'react'
import type { Entry } from '../../../../shared/inbox/entry'
import { spokenMonth } from '../../../components/date-words'
import { timeLeft } from '../../../components/due-words'
import { Icon } from '../../../components/icon'
import { MarkedText } from '../../../components/marked-text'
import { ratingWords } from '../../../components/rating-view'
import { levelClasses } from '../../../components/level-classes'
import { useMessages } from '../../../messages/use-messages'
import { rowState } from './row-state'

type Props = {
  readonly entry: Entry | undefined
  readonly id: string
  readonly isCurrent: boolean
  readonly isEditing: boolean
  readonly isSelected: boolean
  readonly isOpen: boolean
  /** Milliseconds; rounded to the minute by the list, so that rows are drawn anew once a minute at most. */
  readonly now: number
  readonly onSelect: (id: string) => void
  readonly onEdit: () => void
  readonly onExtendTo: (id: string) => void
}

/** One review of the list, exactly 74 pixels high. */
export const ReviewRow = memo(function ReviewRow({
  entry,
  id,
  isCurrent,
  isEditing,
  isSelected,
  isOpen,
  now,
  onSelect,
  onEdit,
  onExtendTo,
}: Props) {
  const m = useMessages()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onSelect(id)
    onEdit()
  }
  const state = entry && rowState(m, entry, isEditing)
  return (
    <button
      type="button"
      className={isSelected ? 'row is-selected' : 'row'}
      data-review={id}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent || undefined}
      onClick={event => (event.shiftKey ? onExtendTo(id) : onSelect(id))}
      onKeyDown={onKeyDown}
    >
      {entry && state && (
        <>
          <span className="row-1">
            {isSelected && <Icon name="check" size={12} className="ico-tide" />}
            <b>{entry.author || m.words.noName}</b>
            {isSelected && <span className="hidden">{m.inbox.row.selected}</span>}
            <span>{isOpen ? timeLeft(m, entry.dueAt, now) : entry.month && spokenMonth(m, entry.month, now)}</span>
          </span>
          <span className="row-2">
            <Excerpt entry={entry} />
          </span>
          <span className="row-3">
            <span>{m.words.platforms[entry.platform]}</span>
            <span>{ratingWords(m, entry.rating)}</span>
            <span className="end">
              {state.icon && <Icon name={state.icon} size={12} />}
              {state.words}
            </span>
          </span>
        </>
      )}
    </button>
  )
})

/** The words that made it urgent as a quotation, else the beginning of the text. */
function Excerpt({ entry }: { readonly entry: Entry }) {
  const m = useMessages().inbox.row
  const { text, mark } = entry.excerpt
  if (text === '') return <span className="row-empty">{m.noWords}</span>
  if (!mark) return text
  return (
    <>
      “<MarkedText text={text} marks={[{ ...mark, kind: levelClasses[entry.tier] }]} />”
    </>
  )
}
