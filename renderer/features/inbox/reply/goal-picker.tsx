import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Goal } from '../../../../shared/models/reply'
import { Chevron } from '../../../components/icon'
import { useMessages } from '../../../messages/use-messages'
import '../menu.css'

type Props = { readonly goal: Goal; readonly goals: readonly Goal[]; readonly onPick: (goal: Goal) => void }

/** What the reply is for, chosen among what fits this review. */
export function GoalPicker({ goal, goals, onPick }: Props) {
  const { reply, words } = useMessages()
  const m = reply.goal
  const offered = goals.includes(goal) ? goals : [goal, ...goals]
  return (
    <span>
      {m.title}{' '}
      <MenuTrigger>
        <Button className="pick" aria-label={m.of(words.goals[goal])}>
          {words.goals[goal]} <Chevron />
        </Button>
        <Popover className="float menu-float" placement="bottom start">
          <Menu
            className="menu"
            aria-label={m.label}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[goal]}
            onAction={key => onPick(key as Goal)}
          >
            {offered.map(one => (
              <MenuItem key={one} id={one} className="menu-item">
                {words.goals[one]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </span>
  )
}
