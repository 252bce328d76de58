import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReplyContext } from '../../../../shared/reply-check/reply-rule'
import { Icon } from '../../../components/icon'
import { ReplyEditor, type EditorHandle } from '../../../components/reply-editor'
import { saveVent } from '../../../database/replies'
import type { LocalText } from './use-local-text'
import { useTextSaver } from './use-text-saver'
import { useUsableFacts } from './use-usable-facts'

type Props = {
  readonly reviewId: string
  readonly vent: string
  readonly note: LocalText
  readonly context: ReplyContext
  readonly onLeave: () => void
}

/** A place for the angry truth: kept on this computer, never copied, never part of a reply. */
export function VentBox({ reviewId, vent, note, context, onLeave }: Props) {
  const first = useRef(vent)
  const [text, setText] = useState(vent)
  const store = useMemo(() => (next: string) => saveVent(reviewId, next), [reviewId])
  const saver = useTextSaver(store)
  const editor = useRef<EditorHandle>(null)
  useEffect(() => editor.current?.focus(), [])
  const facts = useUsableFacts(text, context).filter(fact => !note.text.includes(fact))
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
        onChange={next => {
          setText(next)
          saver.save(next)
        }}
        onLeave={onLeave}
      />
      {facts.length > 0 && (
        <>
          <h3>What may be worth keeping</h3>
          <ul className="vent-facts">
            {facts.map(fact => (
              <li key={fact}>
                <span className="quote">{fact}</span>
                <button
                  className="btn btn-s"
                  type="button"
                  onClick={() => note.type(`${note.text.trimEnd()}\n${fact}`.trimStart())}
                >
                  Put it into the note
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
