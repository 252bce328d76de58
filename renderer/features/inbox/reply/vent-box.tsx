import { useEffect, useMemo, useRef } from 'react'
import { Icon } from '../../../components/icon'
import { ReplyEditor, type EditorHandle } from '../../../components/reply-editor'
import { saveVent } from '../../../database/replies'
import { useTextSaver } from './use-text-saver'

type Props = {
  readonly reviewId: string
  readonly vent: string
  readonly onLeave: () => void
}

/** A place for the angry truth: kept on this computer, never copied, never part of a reply. */
export function VentBox({ reviewId, vent, onLeave }: Props) {
  const first = useRef(vent)
  const store = useMemo(() => (text: string) => saveVent(reviewId, text), [reviewId])
  const saver = useTextSaver(store)
  const editor = useRef<EditorHandle>(null)
  useEffect(() => editor.current?.focus(), [])
  return (
    <section className="vent" aria-labelledby="vent-head">
      <div className="held-head">
        <h2 id="vent-head" className="with-ico ico-private">
          <Icon name="lock" size={14} />
          Stays here
        </h2>
      </div>
      <p className="hint">Write what you would like to say. Nothing in this box is ever copied or used in a reply.</p>
      <ReplyEditor
        ref={editor}
        text={first.current}
        label="Vent here first, stays on this computer"
        isPrivate
        onChange={saver.save}
        onLeave={onLeave}
      />
    </section>
  )
}
