import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { InboxFilter } from '../../../../shared/inbox/inbox-filter'
import { states } from '../../../../shared/models/reply'
import type { Messages } from '../../../messages/messages'
import { useMessages } from '../../../messages/use-messages'
import { useFacets } from '../../../workers/use-library'
import { filterChips, toggled, valueName, withoutConditions, type FilterList } from './filter-chips'
import { mainPart } from '../main-part'
import './filter-dialog.css'

type Props = { readonly filter: InboxFilter; readonly now: number; readonly onChange: (filter: InboxFilter) => void }

/** As the dialog shows them. */
const sections = [
  'platforms',
  'ratings',
  'tiers',
  'states',
  'themes',
  'fairness',
  'months',
  'languages',
] as const satisfies readonly FilterList[]

/** Numbers count down (5 stars first), letters up. */
const ratingOrder: readonly string[] = ['5', '4', '3', '2', '1', 'A', 'B', 'C', 'D', 'F', 'yes', 'no', 'none']
const mostMonths = 24

/** Every condition that a view can be narrowed by, with how many reviews each would leave. */
export function FilterDialog(props: Props) {
  const messages = useMessages()
  const m = messages.inbox.filter
  const chips = filterChips(messages, props.filter, props.now).filter(chip => chip.id !== 'only')
  return (
    <DialogTrigger>
      <Button className="btn">{m.open(chips.length)}</Button>
      <Popover UNSTABLE_portalContainer={mainPart()} className="float filter" placement="bottom start" maxHeight={620}>
        <Dialog aria-label={m.title} className="filter-in">
          <Conditions {...props} canClear={chips.length > 0} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Conditions({ filter, now, onChange, canClear }: Props & { readonly canClear: boolean }) {
  const m = useMessages()
  const facets = useFacets(filter.view)
  return (
    <>
      {sections.map(list => {
        const counts = facets?.[list] ?? {}
        const nameOf = (value: string) => valueName(m, list, value, now)
        const values = inOrder(m, list, Object.keys(counts), nameOf)
        const chosen: readonly (string | number)[] = filter[list] ?? []
        if (values.length < 2 && chosen.length === 0) return null
        return (
          <fieldset key={list}>
            <legend>{m.inbox.filter.sections[list]}</legend>
            {values.map(value => (
              <label key={value} className="check">
                <input
                  type="checkbox"
                  checked={chosen.some(one => String(one) === value)}
                  onChange={() => onChange(toggled(filter, list, list === 'tiers' ? Number(value) : value))}
                />
                <span>{nameOf(value)}</span>
                <span className="badge">{m.locale.number(counts[value] ?? 0)}</span>
              </label>
            ))}
          </fieldset>
        )
      })}
      {canClear && (
        <Button className="btn btn-s filter-clear" onPress={() => onChange(withoutConditions(filter))}>
          {m.inbox.filter.clear}
        </Button>
      )}
    </>
  )
}

/** Ratings and states in their own order, months newest first, tiers most urgent first, the rest by name. */
function inOrder(
  m: Messages,
  list: FilterList,
  values: readonly string[],
  nameOf: (value: string) => string,
): readonly string[] {
  const by = (order: readonly string[]) => values.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
  switch (list) {
    case 'ratings':
      return by(ratingOrder)
    case 'states':
      return by(states)
    case 'tiers':
      return values.toSorted()
    case 'months':
      return values.toSorted().reverse().slice(0, mostMonths)
    case 'platforms':
    case 'themes':
    case 'fairness':
    case 'languages':
      return values.toSorted((a, b) => m.locale.compare(nameOf(a), nameOf(b)))
  }
}
