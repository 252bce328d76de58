import { useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
  useFilter,
} from 'react-aria-components'
import { useCommand, useCommands, type Command, type CommandGroup } from '../components/commands'
import { Icon } from '../components/icon'
import { useNavigation } from '../components/navigation'
import type { Messages } from '../messages/messages'
import { useMessages } from '../messages/use-messages'
import type { Entry } from '../../shared/inbox/entry'
import { useFoundReviews } from './use-found-reviews'

/** Reviews among the results are found by the library, not by their titles: this sign lets them pass the filter. */
const FOUND = '\u2063'

/** Find or do anything: every command on offer with its key, the places, and the reviews that have the words. */
export function Palette({
  open,
  onOpenChange,
}: {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}) {
  const m = useMessages()
  const { palette, find } = m.frame
  useCommand({ id: 'palette', title: find, keys: 'Ctrl K', group: 'everywhere', run: () => onOpenChange(true) })
  const { go } = useNavigation()
  const commands = useCommands()
  const [words, setWords] = useState('')
  const found = useFoundReviews(open ? words : '')
  const { contains } = useFilter({ sensitivity: 'base' })
  const groups = [
    ...grouped(m, commands),
    ...(found.length > 0
      ? [{ id: 'found', name: palette.reviews, commands: found.map(entry => toResult(m, entry)) }]
      : []),
  ]
  const close = (isOpen: boolean) => {
    if (!isOpen) setWords('')
    onOpenChange(isOpen)
  }
  const run = (id: string) => {
    close(false)
    const review = found.find(entry => entry.id === id)
    // The dialog gives the focus back first; a command may then move it.
    requestAnimationFrame(() => {
      if (review) go({ at: 'inbox', review: review.id, filter: { view: 'all' } })
      else commands.find(command => command.id === id)?.run()
    })
  }
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={close} isDismissable>
      <Modal>
        <Dialog className="float pal" aria-label={find}>
          <Autocomplete
            inputValue={words}
            onInputChange={setWords}
            filter={(title, typed) => title.startsWith(FOUND) || contains(title, typed)}
          >
            <TextField aria-label={find} autoFocus className="pal-in">
              <Icon name="search" className="ico-soft" />
              <Input />
              <kbd>Esc</kbd>
            </TextField>
            <div className="pal-list" role="group" aria-label={palette.results} tabIndex={0}>
              <Menu
                items={groups}
                onAction={key => run(String(key))}
                renderEmptyState={() => <p className="pal-none">{palette.none}</p>}
              >
                {group => (
                  <MenuSection id={group.id} aria-label={group.name}>
                    <Header className="pg">{group.name}</Header>
                    <Collection items={group.commands}>
                      {command => (
                        <MenuItem
                          id={command.id}
                          textValue={command.title}
                          className="pal-item"
                          isDisabled={command.disabled !== undefined}
                        >
                          <span className="pal-title">{command.title.replace(FOUND, '')}</span>
                          {command.keys && <kbd>{command.keys}</kbd>}
                        </MenuItem>
                      )}
                    </Collection>
                  </MenuSection>
                )}
              </Menu>
            </div>
          </Autocomplete>
          <div className="pal-foot" aria-hidden="true">
            <span>
              <kbd>↑</kbd> <kbd>↓</kbd> {palette.choose}
            </span>
            <span>
              <kbd>↵</kbd> {palette.run}
            </span>
            <span>
              <kbd>?</kbd> {palette.allKeys}
            </span>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const toResult = (m: Messages, entry: Entry): Command => ({
  id: entry.id,
  title: `${FOUND}${entry.author || m.words.noName}  “${entry.excerpt.text}”`,
  run: () => undefined,
})

/** All keys, by what they are for. */
export function KeysDialog() {
  const [open, setOpen] = useState(false)
  const m = useMessages()
  const { keys, commands } = m.frame
  useCommand({ id: 'keys', title: commands.showKeys, keys: '?', group: 'everywhere', run: () => setOpen(true) })
  const groups = grouped(
    m,
    useCommands().filter(command => command.keys),
  )
  return (
    <ModalOverlay className="veil veil-center" isOpen={open} onOpenChange={setOpen} isDismissable>
      <Modal>
        <Dialog className="float dialog keys-dialog" aria-label={keys.title}>
          <h2>{keys.title}</h2>
          {groups.map(group => (
            <section key={group.id}>
              <h3>{group.name}</h3>
              <ul>
                {group.commands.map(command => (
                  <li key={command.id}>
                    {command.title} <kbd>{command.keys}</kbd>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <div className="actions">
            <button className="btn" type="button" onClick={() => setOpen(false)}>
              {keys.close} <kbd>Esc</kbd>
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

type Group = { readonly id: string; readonly name: string; readonly commands: readonly Command[] }

/** What the place at hand offers comes before what is there everywhere. */
function grouped(m: Messages, commands: readonly Command[]): Group[] {
  const groups = new Map<CommandGroup, Command[]>()
  for (const command of commands) {
    const group = command.group ?? 'here'
    groups.set(group, [...(groups.get(group) ?? []), command])
  }
  return [...groups]
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([id, list]) => ({ id, name: m.frame.groups[id], commands: list }))
}

const rank = (group: CommandGroup): number => (group === 'everywhere' ? 2 : group === 'go' ? 1 : 0)
