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
import { useCommand, useCommands, type Command } from '../components/commands'
import { Icon } from '../components/icon'
import { useNavigation } from '../components/navigation'
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
  useCommand({
    id: 'palette',
    title: 'Find or do anything',
    keys: 'Ctrl K',
    group: 'Everywhere',
    run: () => onOpenChange(true),
  })
  const { go } = useNavigation()
  const commands = useCommands()
  const [words, setWords] = useState('')
  const found = useFoundReviews(open ? words : '')
  const { contains } = useFilter({ sensitivity: 'base' })
  const groups = [
    ...grouped(commands),
    ...(found.length > 0 ? [{ name: 'Reviews', id: 'Reviews', commands: found.map(toResult) }] : []),
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
        <Dialog className="float pal" aria-label="Find or do anything">
          <Autocomplete
            inputValue={words}
            onInputChange={setWords}
            filter={(title, typed) => title.startsWith(FOUND) || contains(title, typed)}
          >
            <TextField aria-label="Find or do anything" autoFocus className="pal-in">
              <Icon name="search" className="ico-soft" />
              <Input />
              <kbd>Esc</kbd>
            </TextField>
            <div className="pal-list" role="group" aria-label="Results" tabIndex={0}>
              <Menu
                items={groups}
                onAction={key => run(String(key))}
                renderEmptyState={() => <p className="pal-none">Nothing has these words.</p>}
              >
                {group => (
                  <MenuSection id={group.name} aria-label={group.name}>
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
              <kbd>↑</kbd> <kbd>↓</kbd> choose
            </span>
            <span>
              <kbd>↵</kbd> do it
            </span>
            <span>
              <kbd>?</kbd> all keys
            </span>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const toResult = (entry: Entry): Command => ({
  id: entry.id,
  title: `${FOUND}${entry.author || 'No name'}  “${entry.excerpt.text}”`,
  run: () => undefined,
})

/** All keys, by what they are for. */
export function KeysDialog() {
  const [open, setOpen] = useState(false)
  useCommand({ id: 'keys', title: 'Show all keys', keys: '?', group: 'Everywhere', run: () => setOpen(true) })
  const groups = grouped(useCommands().filter(command => command.keys))
  return (
    <ModalOverlay className="veil veil-center" isOpen={open} onOpenChange={setOpen} isDismissable>
      <Modal>
        <Dialog className="float dialog keys-dialog" aria-label="All keys">
          <h2>All keys</h2>
          {groups.map(group => (
            <section key={group.name}>
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
              Close <kbd>Esc</kbd>
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function grouped(commands: readonly Command[]): { name: string; id: string; commands: Command[] }[] {
  const groups = new Map<string, Command[]>()
  for (const command of commands) {
    const name = command.group ?? 'Here'
    groups.set(name, [...(groups.get(name) ?? []), command])
  }
  // What the place at hand offers comes before what is there everywhere.
  return [...groups]
    .map(([name, list]) => ({ name, id: name, commands: list }))
    .sort((a, b) => rank(a.name) - rank(b.name))
}

const rank = (group: string): number => (group === 'Everywhere' ? 2 : group === 'Go to' ? 1 : 0)
