import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { inboxViews, type InboxFilter } from '../../../../shared/inbox/inbox-filter'
import { Chevron } from '../../../components/icon'
import { getSetting, setSetting, type SavedView } from '../../../database/settings'
import { useQuery } from '../../../database/use-query'
import { useCounts } from '../../../workers/use-library'
import { filterChips, viewNames } from './filter-chips'

type Props = {
  readonly filter: InboxFilter
  readonly now: number
  readonly onPlan: () => void
  readonly onChange: (filter: InboxFilter) => void
}

/** The title of the list: which view it shows, and the others to choose from. */
export function ViewMenu(props: Props) {
  const saved = useQuery(() => getSetting('savedViews')) ?? []
  const named = saved.find(view => same(view.filter, props.filter))
  return (
    <h1>
      <MenuTrigger>
        <Button className="view">
          {named?.title ?? (props.filter.only ? 'This week' : viewNames[props.filter.view])} <Chevron />
        </Button>
        <Popover className="float menu-float" placement="bottom start">
          <Views {...props} saved={saved} named={named} />
        </Popover>
      </MenuTrigger>
    </h1>
  )
}

type ViewsProps = Props & { readonly saved: readonly SavedView[]; readonly named: SavedView | undefined }

function Views({ filter, now, onPlan, onChange, saved, named }: ViewsProps) {
  const counts = useCounts()
  const chips = filterChips(filter, now)
  const onAction = (key: string) => {
    if (key === 'plan') return onPlan()
    if (key === 'keep') return void keepView(saved, filter, chips.map(chip => chip.label).join(', '))
    if (key === 'forget') return void forgetView(saved, named)
    const view = inboxViews.find(one => one === key)
    const chosen = view ? { view } : saved.find(one => one.id === key)?.filter
    if (chosen) onChange(chosen)
  }
  return (
    <Menu className="menu" aria-label="Views" onAction={key => onAction(String(key))}>
      <MenuSection aria-label="Views">
        {inboxViews.map(view => (
          <MenuItem key={view} id={view} className="menu-item" textValue={viewNames[view]}>
            {viewNames[view]}
            <span className="badge">{counts?.[view].toLocaleString('en-US')}</span>
          </MenuItem>
        ))}
        <MenuItem id="plan" className="menu-item">
          This week: 20 minutes
        </MenuItem>
      </MenuSection>
      {saved.length > 0 && (
        <MenuSection>
          <Header className="menu-head">Yours</Header>
          {saved.map(view => (
            <MenuItem key={view.id} id={view.id} className="menu-item">
              {view.title}
            </MenuItem>
          ))}
        </MenuSection>
      )}
      {named ? (
        <MenuItem id="forget" className="menu-item menu-more">
          Forget this view
        </MenuItem>
      ) : (
        chips.length > 0 && (
          <MenuItem id="keep" className="menu-item menu-more">
            Keep this filter as a view
          </MenuItem>
        )
      )}
    </Menu>
  )
}

const forgetView = (saved: readonly SavedView[], gone: SavedView | undefined) =>
  setSetting(
    'savedViews',
    saved.filter(view => view !== gone),
  )

const keepView = (saved: readonly SavedView[], filter: InboxFilter, title: string) =>
  setSetting('savedViews', [...saved, { id: crypto.randomUUID(), title, filter }])

const same = (a: InboxFilter, b: InboxFilter) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
const sorted = (filter: InboxFilter) => Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1))
