import { useEffect, useRef } from 'react'
import { useMessages } from '../../../messages/use-messages'

type Props = {
  readonly text: string
  readonly title: string
  readonly onUse: () => void
  readonly onAnother?: (() => void) | undefined
  readonly onClose: () => void
}

/** Another text beside the owner's own: it takes its place only if chosen, and then the old one is kept as a version. */
export function Proposal({ text, title, onUse, onAnother, onClose }: Props) {
  const m = useMessages().reply.another
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section className="proposal" aria-label={title} tabIndex={-1} ref={box}>
      <h3>{title}</h3>
      <p className="letter-text">{text}</p>
      <div className="aside-actions">
        <button className="btn btn-s" type="button" onClick={onUse}>
          {m.use}
        </button>
        {onAnother && (
          <button className="btn btn-s" type="button" onClick={onAnother}>
            {m.yet}
          </button>
        )}
        <button className="btn btn-quiet btn-s" type="button" onClick={onClose}>
          {m.keep}
        </button>
      </div>
    </section>
  )
}
