import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReplyContext } from '../../../../shared/reply-check/reply-rule'
import { Icon } from '../../../components/icon'
import { ReplyEditor, type EditorHandle } from '../../../components/reply-editor'
import { saveVent } from '../../../database/replies'
import { useMessages } from '../../../messages/use-messages'
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
  const m = useMessages().reply.vent
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
          {m.title}
        </h2>
      </div>
      <p className="hint">{m.hint}</p>
      <ReplyEditor
        ref={editor}
        text={first.current}
        label={m.label}
        isPrivate
        onChange={next => {
          setText(next)
          saver.save(next)
        }}
        onLeave={onLeave}
      />
      {facts.length > 0 && (
        <>
          <h3>{m.worth}</h3>
          <ul className="vent-facts">
            {facts.map(fact => (
              <li key={fact}>
                <span className="quote">{fact}</span>
                <button
                  className="btn btn-s"
                  type="button"
                  onClick={() => note.type(`${note.text.trimEnd()}\n${fact}`.trimStart())}
                >
                  {m.putIntoNote}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
