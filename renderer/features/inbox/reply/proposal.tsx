import { useEffect, useRef } from 'react'

type Props = {
  readonly text: string
  readonly title: string
  readonly onUse: () => void
  readonly onAnother?: (() => void) | undefined
  readonly onClose: () => void
}

/** Another text beside the owner's own: it takes its place only if chosen, and then the old one is kept as a version. */
export function Proposal({ text, title, onUse, onAnother, onClose }: Props) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section className="proposal" aria-label={title} tabIndex={-1} ref={box}>
      <h3>{title}</h3>
      <p className="letter-text">{text}</p>
      <div className="aside-actions">
        <button className="btn btn-s" type="button" onClick={onUse}>
          Use this one
        </button>
        {onAnother && (
          <button className="btn btn-s" type="button" onClick={onAnother}>
            Yet another
          </button>
        )}
        <button className="btn btn-quiet btn-s" type="button" onClick={onClose}>
          Keep mine
        </button>
      </div>
    </section>
  )
}
