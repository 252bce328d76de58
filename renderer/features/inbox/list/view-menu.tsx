import { useState } from 'react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { inboxViews, type InboxFilter } from '../../../../shared/inbox/inbox-filter'
import { useCommand } from '../../../components/commands'
import { Chevron } from '../../../components/icon'
import { useToasts } from '../../../components/toasts'
import { getSetting, setSetting, type SavedView } from '../../../database/settings'
import { useQuery } from '../../../database/use-query'
import { useMessages } from '../../../messages/use-messages'
import { useCounts } from '../../../workers/use-library'
import { filterChips } from './filter-chips'
import { NameView } from './name-view'
import '../menu.css'

type Props = {
  readonly filter: InboxFilter
  readonly now: number
  readonly onPlan: () => void
  readonly onChange: (filter: InboxFilter) => void
}

/** The menu gives the focus back first (milliseconds). */
const menuCloses = 60

/** The title of the list: which view it shows, and the others to choose from. */
export function ViewMenu(props: Props) {
  const { filter, now, onPlan, onChange } = props
  const messages = useMessages()
  const m = messages.inbox.views
  const { show } = useToasts()
  const saved = useQuery(() => getSetting('savedViews')) ?? []
  const named = saved.find(view => same(view.filter, filter))
  const [isNaming, setNaming] = useState(false)
  const forget = async () => {
    const undo = await setSetting(
      'savedViews',
      saved.filter(view => view !== named),
    )
    show({ message: m.gone(named?.title ?? ''), undo })
  }
  const keep = async (title: string) => {
    setNaming(false)
    const undo = await setSetting('savedViews', [...saved, { id: crypto.randomUUID(), title, filter }])
    show({ message: m.kept(title), undo })
  }
  return (
    <>
      {saved.map(view => (
        <ViewCommand key={view.id} view={view} onChange={onChange} />
      ))}
      <h1>
        <MenuTrigger>
          <Button className="view">
            {named?.title ?? (filter.only ? m.thisWeek : m.names[filter.view])} <Chevron />
          </Button>
          <Popover className="float menu-float" placement="bottom start">
            <Views
              filter={filter}
              now={now}
              saved={saved}
              named={named}
              onPlan={onPlan}
              onChange={onChange}
              onKeep={() => setTimeout(() => setNaming(true), menuCloses)}
              onForget={() => void forget()}
            />
          </Popover>
        </MenuTrigger>
      </h1>
      {isNaming && (
        <NameView
          title={filterChips(messages, filter, now)
            .map(chip => chip.label)
            .join(', ')}
          onKeep={title => void keep(title)}
          onLeave={() => setNaming(false)}
        />
      )}
    </>
  )
}

/** A view of the owner's in the palette. */
function ViewCommand({ view, onChange }: { readonly view: SavedView } & Pick<Props, 'onChange'>) {
  useCommand({ id: `view-${view.id}`, title: view.title, group: 'views', run: () => onChange(view.filter) })
  return null
}

type ViewsProps = Props & {
  readonly saved: readonly SavedView[]
  readonly named: SavedView | undefined
  readonly onKeep: () => void
  readonly onForget: () => void
}

function Views({ filter, now, onPlan, onChange, saved, named, onKeep, onForget }: ViewsProps) {
  const messages = useMessages()
  const m = messages.inbox.views
  const counts = useCounts()
  const chips = filterChips(messages, filter, now)
  const onAction = (key: string) => {
    if (key === 'plan') return onPlan()
    if (key === 'keep') return onKeep()
    if (key === 'forget') return onForget()
    const view = inboxViews.find(one => one === key)
    const chosen = view ? { view } : saved.find(one => one.id === key)?.filter
    if (chosen) onChange(chosen)
  }
  return (
    <Menu className="menu" aria-label={m.title} onAction={key => onAction(String(key))}>
      <MenuSection aria-label={m.title}>
        {inboxViews.map(view => (
          <MenuItem key={view} id={view} className="menu-item" textValue={m.names[view]}>
            {m.names[view]}
            <span className="badge">{counts && messages.locale.number(counts[view])}</span>
          </MenuItem>
        ))}
        <MenuItem id="plan" className="menu-item">
          {m.plan}
        </MenuItem>
      </MenuSection>
      {saved.length > 0 && (
        <MenuSection>
          <Header className="menu-head">{m.yours}</Header>
          {saved.map(view => (
            <MenuItem key={view.id} id={view.id} className="menu-item">
              {view.title}
            </MenuItem>
          ))}
        </MenuSection>
      )}
      {named ? (
        <MenuItem id="forget" className="menu-item menu-more">
          {m.forget}
        </MenuItem>
      ) : (
        chips.length > 0 && (
          <MenuItem id="keep" className="menu-item menu-more">
            {m.keep}
          </MenuItem>
        )
      )}
    </Menu>
  )
}

const same = (a: InboxFilter, b: InboxFilter) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
const sorted = (filter: InboxFilter) => Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1))
