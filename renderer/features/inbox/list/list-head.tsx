import { memo, type RefObject } from 'react'
import type { InboxFilter } from '../../../../shared/inbox/inbox-filter'
import { Icon } from '../../../components/icon'
import { useMessages } from '../../../messages/use-messages'
import type { WeekPlan } from '../use-week-plan'
import { filterChips } from './filter-chips'
import { FilterDialog } from './filter-dialog'
import { ViewMenu } from './view-menu'
import { WeekPlanHead } from './week-plan'
import './list-head.css'

type Props = {
  readonly filter: InboxFilter
  /** Undefined while they are counted. */
  readonly matching: number | undefined
  readonly total: number
  readonly now: number
  readonly search: RefObject<HTMLInputElement | null>
  readonly plan: WeekPlan
  readonly onChange: (filter: InboxFilter) => void
  readonly onLeave: () => void
}

/** Which reviews are shown, how many, and the ways to narrow them. */
export const ListHead = memo(function ListHead({
  filter,
  matching,
  total,
  now,
  search,
  plan,
  onChange,
  onLeave,
}: Props) {
  const messages = useMessages()
  const m = messages.inbox
  const chips = filterChips(messages, filter, now).filter(chip => chip.id !== 'search' && chip.id !== 'only')
  return (
    <div className="list-head">
      <div className="list-title">
        <ViewMenu filter={filter} now={now} onPlan={plan.open} onChange={onChange} />
        <span className="hint list-count">{m.shown(matching, total)}</span>
      </div>
      <div className="list-tools">
        <SearchField filter={filter} field={search} onChange={onChange} onLeave={onLeave} />
        <FilterDialog filter={filter} now={now} onChange={onChange} />
      </div>
      {filter.only && <WeekPlanHead plan={plan} />}
      {chips.length > 0 && (
        <ul className="chips" aria-label={m.filter.inUse}>
          {chips.map(chip => (
            <li key={chip.id}>
              <button className="btn btn-s" type="button" onClick={() => onChange(chip.without)}>
                {chip.label} <Icon name="close" size={12} />
                <span className="hidden">{m.filter.takeAway}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
})

function SearchField({
  filter,
  field,
  onChange,
  onLeave,
}: { readonly field: Props['search'] } & Pick<Props, 'filter' | 'onChange' | 'onLeave'>) {
  const m = useMessages().inbox.search
  const { search = '', ...rest } = filter
  return (
    <div className="search">
      <Icon name="search" size={14} />
      <input
        ref={field}
        className="input"
        type="search"
        placeholder={m.placeholder}
        aria-label={m.label}
        value={search}
        onChange={({ target }) => onChange(target.value === '' ? rest : { ...rest, search: target.value })}
        onKeyDown={event => {
          if (event.key === 'Enter' || event.key === 'ArrowDown' || (event.key === 'Escape' && search === '')) {
            event.preventDefault()
            onLeave()
          }
        }}
      />
      <kbd>/</kbd>
    </div>
  )
}
