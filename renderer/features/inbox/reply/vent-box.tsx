import { useMemo, useRef } from 'react'
import { Icon } from '../../../components/icon'
import { ReplyEditor } from '../../../components/reply-editor'
import { saveVent } from '../../../database/replies'
import { useTextSaver } from './use-text-saver'

type Props = {
  readonly reviewId: string
  readonly vent: string
  readonly onLeave: () => void
  readonly onClose: () => void
}

/** A place for the angry truth: kept on this computer, never copied, never part of a reply. */
export function VentBox({ reviewId, vent, onLeave, onClose }: Props) {
  const first = useRef(vent)
  const store = useMemo(() => (text: string) => saveVent(reviewId, text), [reviewId])
  const saver = useTextSaver(store)
  return (
    <section className="vent" aria-labelledby="vent-head">
      <div className="held-head">
        <h2 id="vent-head" className="with-ico ico-private">
          <Icon name="lock" size={14} />
          Stays here
        </h2>
        <button className="btn btn-quiet btn-s vent-close" type="button" onClick={onClose}>
          Back to the reply
        </button>
      </div>
      <p className="hint">Write what you would like to say. Nothing in this box is ever copied or used in a reply.</p>
      <ReplyEditor
        text={first.current}
        label="Vent here first, stays on this computer"
        isPrivate
        onChange={saver.save}
        onLeave={onLeave}
      />
    </section>
  )
}
