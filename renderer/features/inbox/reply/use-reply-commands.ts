import type { RefObject } from 'react'
import { useCommand } from '../../../components/commands'
import { inOrder } from '../../../components/finding-list'
import { mendOf } from '../../../components/mend'
import type { EditorHandle } from '../../../components/reply-editor'
import { useMessages } from '../../../messages/use-messages'
import type { ReplyActions } from '../use-reply-actions'
import type { ReplyDesk } from '../use-reply-desk'
import type { TabId } from './reply-tabs'
import type { CheckedText } from '../../../workers/use-reply-check'

type Facts = {
  readonly desk: ReplyDesk
  readonly tab: TabId
  readonly isHeld: boolean
  readonly isSelecting: boolean
  readonly checked: CheckedText | undefined
  readonly editor: RefObject<EditorHandle | null>
  readonly actions: ReplyActions
  readonly onEdit: () => void
}

/** The keys of the reply: edit, approve, copy, skip, hold, the first steps, and the next mend. */
export function useReplyCommands({ desk, tab, isHeld, isSelecting, checked, editor, actions, onEdit }: Facts): void {
  const { reply: m } = useMessages()
  const said = m.commands
  const group = 'reply'
  const busy = isSelecting ? { disabled: said.forSelected } : {}
  const held = isHeld ? { disabled: said.afterStep } : busy
  useCommand({ id: 'edit', title: said.edit, keys: 'Enter', group, run: onEdit })
  useCommand({ id: 'approve', title: m.bar.approve, keys: 'a', group, ...held, run: actions.approve })
  useCommand({ id: 'copy', title: m.bar.copy, keys: 'c', group, ...held, run: actions.copy })
  useCommand({ id: 'skip', title: said.skip, keys: 's', group, ...busy, run: actions.skip })
  useCommand({ id: 'hold', title: said.hold, keys: 'h', group, ...held, run: actions.hold })
  const settle = (index: number) => {
    const step = desk.steps[index]
    if (step) actions.settle(step, step.status === 'open' ? 'done' : 'open')
  }
  const noStep = (index: number) => (desk.steps[index] ? {} : { disabled: said.noStep })
  useCommand({ id: 'step-1', title: said.steps[0] ?? '', keys: '1', group, ...noStep(0), run: () => settle(0) })
  useCommand({ id: 'step-2', title: said.steps[1] ?? '', keys: '2', group, ...noStep(1), run: () => settle(1) })
  useCommand({ id: 'step-3', title: said.steps[2] ?? '', keys: '3', group, ...noStep(2), run: () => settle(2) })

  const next = checked && inOrder(checked.findings).find(finding => finding.suggestion !== undefined)
  const noMend = tab === 'public' && next ? {} : { disabled: said.noMend }
  useCommand({
    id: 'mend',
    title: said.mend,
    keys: 'Ctrl .',
    group,
    ...noMend,
    run: () => {
      const mend = checked && next && mendOf(checked.text, next)
      if (mend && editor.current?.text() === checked.text) editor.current.replace(mend.span, mend.words)
    },
  })
}
