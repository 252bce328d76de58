import { useEffect, useState } from 'react'
import type { InboxFilter } from '../../../../shared/inbox/inbox-filter'
import { library } from '../../../workers/library'
import { Icon } from '../../../components/icon'
import { useNavigation } from '../../../components/navigation'
import { clockOf } from '../../../components/date-words'
import { capitalized, countWord } from '../../../components/words'
import { inState } from '../../../database/work'
import { useQuery } from '../../../database/use-query'
import { useCounts } from '../../../workers/use-library'
import { platform } from '../../../platform'
import { filterChips, noneFits, withoutConditions, type FilterChip } from './filter-chips'
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
  if (props.total === 0) return <NoReviews />
  if (props.filter.only) return <PlanDone {...props} />
  if (filterChips(props.filter, props.now).length > 0) return <NoMatch {...props} />
  if (props.filter.view === 'to-answer' || props.filter.view === 'urgent') return <AllAnswered {...props} />
  return (
    <div className="em-in">
      <h2>Nothing is here yet.</h2>
      <p>
        {props.filter.view === 'waiting'
          ? 'A copied reply waits here until an import shows it on the site.'
          : 'What is answered or skipped comes here.'}
      </p>
      <div className="em-go">
        <button className="btn" type="button" onClick={() => props.onChange({ view: 'to-answer' })}>
          Show what is to answer
        </button>
      </div>
    </div>
  )
}

function PlanDone({ onChange }: Props) {
  return (
    <div className="em-in">
      <h2>That was this week’s plan.</h2>
      <p>Everything in it is answered or settled. The rest can wait, or go on as long as you like.</p>
      <div className="em-go">
        <button className="btn" type="button" onClick={() => onChange({ view: 'to-answer' })}>
          Show what is to answer
        </button>
      </div>
    </div>
  )
}

function NoReviews() {
  const { go } = useNavigation()
  return (
    <div className="em-in">
      <h1>Bring in your reviews.</h1>
      <p>
        Drop an export file anywhere on this window. Yelp, Google, Facebook, Angi, a survey or a plain table: Evenkeel
        finds out which it is and shows you what it read before anything is saved.
      </p>
      <div className="em-go">
        <button
          className="btn btn-main"
          type="button"
          onClick={() => void platform.openFiles().then(files => files.length > 0 && go({ at: 'import', files }))}
        >
          Choose a file
        </button>
        <button className="btn btn-quiet" type="button" onClick={() => go({ at: 'import' })}>
          How do I get a file?
        </button>
      </div>
    </div>
  )
}

function AllAnswered({ filter, timeZone, onChange }: Props) {
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
      <h2>
        {filter.view === 'urgent'
          ? 'Nothing is urgent.'
          : earlier > 0
            ? 'Every recent review has an answer.'
            : 'Everyone has an answer.'}
      </h2>
      <p>
        {last && `You copied the last one at ${clockOf(last, timeZone)}. `}
        {earlier > 0 &&
          `${earlier.toLocaleString('en-US')} earlier ${earlier === 1 ? 'review has' : 'reviews have'} none, from more than half a year before you brought them in. `}
        {open > 0 && `${capitalized(countWord(open))} ${open === 1 ? 'reply is' : 'replies are'} held.`}
      </p>
      <div className="em-go">
        {earlier > 0 && (
          <button className="btn" type="button" onClick={() => onChange({ view: 'earlier' })}>
            Look at earlier ones
          </button>
        )}
        <button className="btn" type="button" onClick={() => go({ at: 'follow-ups' })}>
          Open follow-ups
        </button>
        <button
          className="btn btn-quiet"
          type="button"
          onClick={() => onChange({ view: filter.view === 'urgent' ? 'to-answer' : 'done' })}
        >
          {filter.view === 'urgent' ? 'Show what is to answer' : 'Show answered reviews'}
        </button>
      </div>
    </div>
  )
}

type Wider = { readonly chip: FilterChip; readonly count: number }

function NoMatch({ filter, now, onChange }: Props) {
  const chips = filterChips(filter, now)
  const [wider, setWider] = useState<Wider>()
  const question = JSON.stringify(filter)
  useEffect(() => {
    let isCurrent = true
    setWider(undefined)
    void widest(filterChips(JSON.parse(question) as InboxFilter, Date.now())).then(found => {
      if (isCurrent) setWider(found)
    })
    return () => {
      isCurrent = false
    }
  }, [question])
  return (
    <div className="em-in">
      <h2>{noneFits(chips.length)}</h2>
      <ul className="chips">
        {chips.map(chip => (
          <li key={chip.id}>
            <button className="btn btn-s" type="button" onClick={() => onChange(chip.without)}>
              {chip.label} <Icon name="close" size={12} />
              <span className="hidden">, take away</span>
            </button>
          </li>
        ))}
      </ul>
      {wider && (
        <p>
          Without “{wider.chip.label}” there {wider.count === 1 ? 'is' : 'are'} {wider.count.toLocaleString('en-US')}.
        </p>
      )}
      <div className="em-go">
        {wider && (
          <button className="btn" type="button" onClick={() => onChange(wider.chip.without)}>
            Show the {wider.count === 1 ? 'one' : wider.count.toLocaleString('en-US')}
          </button>
        )}
        <button className="btn btn-quiet" type="button" onClick={() => onChange(withoutConditions(filter))}>
          Clear all filters
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
