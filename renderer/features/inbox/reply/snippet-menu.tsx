import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useCommand } from '../../../components/commands'
import { Chevron } from '../../../components/icon'
import type { Snippet } from '../../../database/settings'
import { useMessages } from '../../../messages/use-messages'
import '../menu.css'

/** The owner's own texts, put where the caret stands. Not there until there is one. */
export function SnippetMenu({
  snippets,
  onPick,
}: {
  readonly snippets: readonly Snippet[]
  readonly onPick: (text: string) => void
}) {
  const { reply, parts } = useMessages()
  const m = reply.snippets
  const [isOpen, setOpen] = useState(false)
  useCommand({
    id: 'snippet',
    title: m.command,
    keys: 'Ctrl /',
    group: 'reply',
    ...(snippets.length === 0 && { disabled: m.none }),
    run: () => setOpen(true),
  })
  if (snippets.length === 0) return null
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="pick" aria-keyshortcuts="Control+/">
        {parts.snippets} <Chevron />
      </Button>
      <Popover className="float menu-float" placement="bottom end">
        <Menu
          className="menu"
          aria-label={parts.snippets}
          onAction={key => {
            const snippet = snippets.find(one => one.id === key)
            // The menu gives the focus back first.
            if (snippet) requestAnimationFrame(() => onPick(snippet.text))
          }}
        >
          {snippets.map(snippet => (
            <MenuItem key={snippet.id} id={snippet.id} className="menu-item">
              {snippet.title}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
