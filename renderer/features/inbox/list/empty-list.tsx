import { useEffect, useState } from 'react'
import type { InboxFilter } from '../../../../shared/inbox/inbox-filter'
import { library } from '../../../workers/library'
import { Icon } from '../../../components/icon'
import { useNavigation } from '../../../components/navigation'
import { spokenClock } from '../../../components/date-words'
import { inState } from '../../../database/work'
import { useQuery } from '../../../database/use-query'
import { useCounts } from '../../../workers/use-library'
import { useMessages } from '../../../messages/use-messages'
import { platform } from '../../../platform'
import { filterChips, withoutConditions, type FilterChip } from './filter-chips'
import './empty-list.css'

type Props = {
  readonly filter: InboxFilter
  readonly total: number
  readonly timeZone: string
  readonly now: number
  readonly onChange: (filter: InboxFilter) => void
}

/** What to do next where the list is empty: import, follow up, or widen the filter. */
export function EmptyList(props: Props) {
  const messages = useMessages()
  const m = messages.inbox.empty
  if (props.total === 0) return <NoReviews />
  const conditions = filterChips(messages, props.filter, props.now)
  if (props.filter.only && conditions.length === 1) return <PlanDone {...props} />
  if (conditions.length > 0) return <NoMatch {...props} />
  if (props.filter.view === 'to-answer' || props.filter.view === 'urgent') return <AllAnswered {...props} />
  return (
    <div className="em-in">
      <h2>{m.nothing}</h2>
      <p>{props.filter.view === 'waiting' ? m.waiting : m.done}</p>
      <div className="em-go">
        <button className="btn" type="button" onClick={() => props.onChange({ view: 'to-answer' })}>
          {m.toAnswer}
        </button>
      </div>
    </div>
  )
}

function PlanDone({ onChange }: Props) {
  const m = useMessages().inbox.empty
  return (
    <div className="em-in">
      <h2>{m.planDone}</h2>
      <p>{m.planDoneNote}</p>
      <div className="em-go">
        <button className="btn" type="button" onClick={() => onChange({ view: 'to-answer' })}>
          {m.toAnswer}
        </button>
      </div>
    </div>
  )
}

function NoReviews() {
  const m = useMessages().inbox.empty
  const { go } = useNavigation()
  return (
    <div className="em-in">
      <h1>{m.first}</h1>
      <p>{m.firstNote}</p>
      <div className="em-go">
        <button
          className="btn btn-main"
          type="button"
          onClick={() => void platform.openFiles().then(files => files.length > 0 && go({ at: 'import', files }))}
        >
          {m.choose}
        </button>
        <button className="btn btn-quiet" type="button" onClick={() => go({ at: 'import' })}>
          {m.how}
        </button>
      </div>
    </div>
  )
}

function AllAnswered({ filter, timeZone, onChange }: Props) {
  const messages = useMessages()
  const m = messages.inbox.empty
  const { go } = useNavigation()
  const copied = useQuery(() => inState('copied'), [])
  const held = useQuery(() => inState('held'), [])
  const last = (copied ?? [])
    .map(work => work.copiedAt ?? '')
    .sort()
    .at(-1)
  const open = held?.length ?? 0
  const earlier = useCounts()?.earlier ?? 0
  return (
    <div className="em-in">
      <h2>{filter.view === 'urgent' ? m.noneUrgent : earlier > 0 ? m.recentAnswered : m.allAnswered}</h2>
      <p>
        {[
          ...(last ? [m.copiedAt(spokenClock(messages, last, timeZone))] : []),
          ...(earlier > 0 ? [m.earlier(earlier)] : []),
          ...(open > 0 ? [m.held(open)] : []),
        ].join(' ')}
      </p>
      <div className="em-go">
        {earlier > 0 && (
          <button className="btn" type="button" onClick={() => onChange({ view: 'earlier' })}>
            {m.seeEarlier}
          </button>
        )}
        <button className="btn" type="button" onClick={() => go({ at: 'follow-ups' })}>
          {m.followUps}
        </button>
        <button
          className="btn btn-quiet"
          type="button"
          onClick={() => onChange({ view: filter.view === 'urgent' ? 'to-answer' : 'done' })}
        >
          {filter.view === 'urgent' ? m.toAnswer : m.seeDone}
        </button>
      </div>
    </div>
  )
}

type Wider = { readonly chip: FilterChip; readonly count: number }

function NoMatch({ filter, now, onChange }: Props) {
  const messages = useMessages()
  const m = messages.inbox
  const chips = filterChips(messages, filter, now)
  const [wider, setWider] = useState<Wider>()
  const question = JSON.stringify(filter)
  useEffect(() => {
    let isCurrent = true
    setWider(undefined)
    void widest(filterChips(messages, JSON.parse(question) as InboxFilter, Date.now())).then(found => {
      if (isCurrent) setWider(found)
    })
    return () => {
      isCurrent = false
    }
  }, [question, messages])
  return (
    <div className="em-in">
      <h2>{m.empty.noneFits(chips.length)}</h2>
      <ul className="chips">
        {chips.map(chip => (
          <li key={chip.id}>
            <button className="btn btn-s" type="button" onClick={() => onChange(chip.without)}>
              {chip.label} <Icon name="close" size={12} />
              <span className="hidden">{m.filter.takeAway}</span>
            </button>
          </li>
        ))}
      </ul>
      {wider && <p>{m.empty.without(wider.chip.label, wider.count)}</p>}
      <div className="em-go">
        {wider && (
          <button className="btn" type="button" onClick={() => onChange(wider.chip.without)}>
            {m.empty.show(wider.count)}
          </button>
        )}
        <button className="btn btn-quiet" type="button" onClick={() => onChange(withoutConditions(filter))}>
          {m.filter.clear}
        </button>
      </div>
    </div>
  )
}

/** The condition whose absence would show the most; undefined where none helps alone. */
async function widest(chips: readonly FilterChip[]): Promise<Wider | undefined> {
  const counted = await Promise.all(
    chips.map(async chip => ({ chip, count: (await library.list(chip.without)).matching })),
  )
  const most = counted.sort((a, b) => b.count - a.count)[0]
  return most && most.count > 0 ? most : undefined
}
