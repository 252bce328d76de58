import type { Ref } from 'react'
import { ReplyEditor, type EditorHandle } from '../../../components/reply-editor'
import { useMessages } from '../../../messages/use-messages'
import { useSnippets } from './use-snippets'
import type { LocalText } from './use-local-text'

type Props = {
  readonly kind: 'private' | 'note'
  readonly local: LocalText
  /** Why nothing should be posted; undefined where something may be. */
  readonly silence: string | undefined
  readonly editor: Ref<EditorHandle>
  readonly onLeave: () => void
}

/** The private message or the internal note: a text that no reader of the site will see. */
export function PlainPanel({ kind, local, silence, editor, onLeave }: Props) {
  const { reply: m, rules } = useMessages()
  const snippets = useSnippets()
  return (
    <>
      {silence !== undefined && (
        <p className="soft">
          <strong>{m.steps.noPostSentence}</strong> {rules.said(silence)}
        </p>
      )}
      <p className="hint" id={`hint-${kind}`}>
        {m[kind].hint}
      </p>
      <ReplyEditor
        ref={editor}
        text={local.text}
        label={m[kind].label}
        describedBy={`hint-${kind}`}
        isPrivate
        snippets={snippets}
        onChange={local.type}
        onLeave={onLeave}
      />
    </>
  )
}
