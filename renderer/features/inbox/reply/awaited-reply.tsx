import { useCommand } from '../../../components/commands'
import { useMessages } from '../../../messages/use-messages'

type Props = {
  /** Keeps the wish to write until the reply is there. */
  readonly onEdit: () => void
}

/** The place of a reply that is on its way: its keys are known already, and say that it is not there yet. */
export function AwaitedReply({ onEdit }: Props) {
  const { reply: m } = useMessages()
  const said = m.commands
  const group = 'reply'
  const disabled = m.said.notYet
  useCommand({ id: 'edit', title: said.edit, keys: 'Enter', group, run: onEdit })
  useCommand({ id: 'approve', title: m.bar.approve, keys: 'a', group, disabled, run: nothing })
  useCommand({ id: 'copy', title: m.bar.copy, keys: 'c', group, disabled, run: nothing })
  useCommand({ id: 'skip', title: said.skip, keys: 's', group, disabled, run: nothing })
  useCommand({ id: 'hold', title: said.hold, keys: 'h', group, disabled, run: nothing })
  return <section className="reply" aria-label={m.title} aria-busy="true" />
}

const nothing = () => undefined
