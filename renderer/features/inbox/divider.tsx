import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useMessages } from '../../messages/use-messages'
import { narrowest, widest, within, type PaneId } from './panes'
import type { Panes } from './use-panes'

/** Pixels for one press of an arrow key. */
const step = 16

/** The line between two panes: dragged, or moved with the arrow keys; Home, End and a double click work too. */
export function Divider({ pane, panes }: { readonly pane: PaneId; readonly panes: Panes }) {
  const m = useMessages().inbox
  const line = useRef<HTMLDivElement>(null)
  const drag = useRef<{ readonly from: number; readonly width: number }>(undefined)
  const [told, setTold] = useState({ now: narrowest[pane], max: narrowest[pane] })

  const measured = () => {
    const inbox = line.current?.parentElement
    const widthOf = (one: PaneId) =>
      inbox?.querySelector<HTMLElement>(`:scope > .${one}`)?.offsetWidth ?? narrowest[one]
    const window = inbox?.clientWidth ?? innerWidth
    return { window, width: widthOf(pane), other: widthOf(pane === 'list' ? 'reply' : 'list') }
  }
  const tell = () => {
    const { window, width, other } = measured()
    setTold({ now: Math.round(width), max: Math.round(widest(pane, window, other)) })
  }
  const towards = pane === 'list' ? 1 : -1
  const onKeyDown = (event: KeyboardEvent) => {
    const { window, width, other } = measured()
    const by = { ArrowRight: step * towards, ArrowLeft: -step * towards }[event.key]
    const to = { Home: narrowest[pane], End: widest(pane, window, other) }[event.key]
    if (by === undefined && to === undefined) return
    event.preventDefault()
    const next = within(pane, to ?? width + (by ?? 0), window, other)
    panes.keep(pane, next)
    setTold({ now: next, max: Math.round(widest(pane, window, other)) })
  }
  const onPointerMove = (event: PointerEvent) => {
    const began = drag.current
    if (!began) return
    const { window, other } = measured()
    panes.move(pane, within(pane, began.width + (event.clientX - began.from) * towards, window, other))
  }
  const onPointerUp = () => {
    if (!drag.current) return
    drag.current = undefined
    panes.keep(pane, measured().width)
    tell()
  }
  return (
    <div
      ref={line}
      className={`divider divider-${pane}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={m.widths[pane]}
      aria-valuenow={told.now}
      aria-valuemin={narrowest[pane]}
      aria-valuemax={told.max}
      aria-valuetext={m.pixels(told.now)}
      tabIndex={0}
      onFocus={tell}
      onKeyDown={onKeyDown}
      onDoubleClick={() => panes.keep(pane, undefined)}
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { from: event.clientX, width: measured().width }
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  )
}
