import type { Ref } from 'react'
import { ReplyEditor, type EditorHandle } from '../../../components/reply-editor'
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

const words = {
  private: {
    label: 'Private message',
    hint: 'Goes to this customer alone, by mail, message or phone. Here you may ask for details.',
  },
  note: {
    label: 'Internal note',
    hint: 'What was kept out of public, and why. It stays on this computer.',
  },
} as const

/** The private message or the internal note: a text that no reader of the site will see. */
export function PlainPanel({ kind, local, silence, editor, onLeave }: Props) {
  const { label, hint } = words[kind]
  const snippets = useSnippets()
  return (
    <>
      {silence !== undefined && (
        <p className="soft">
          <strong>Nothing should be posted here.</strong> {silence}
        </p>
      )}
      <p className="hint" id={`hint-${kind}`}>
        {hint}
      </p>
      <ReplyEditor
        ref={editor}
        text={local.text}
        label={label}
        describedBy={`hint-${kind}`}
        isPrivate
        snippets={snippets}
        onChange={local.type}
        onLeave={onLeave}
      />
    </>
  )
}
