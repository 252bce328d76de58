import {
  memo,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react'
import { flushSync } from 'react-dom'
import type { Entry } from '../../../../shared/inbox/entry'
import type { UrgencyTier } from '../../../../shared/models/assessment'
import { beforePaint } from '../before-paint'
import { LevelIcon } from '../../../components/icon'
import { levelClasses } from '../../../components/level-classes'
import { useMessages } from '../../../messages/use-messages'
import { ReviewRow } from './review-row'
import { useRowEntries } from './use-row-entries'
import { headHeight, rowHeight, scrollToShow, visibleRows } from './visible-rows'
import './list.css'

/** The reviews under one head; one group without a tier where the list is by date. */
export type ListGroup = { readonly tier?: UrgencyTier; readonly from: number; readonly count: number }

/** So many rows above and below those in sight exist. */
const spareRows = 6

const openRow = '[aria-current="true"]'

/** What the frame may ask of the list. */
export type ListHandle = { readonly focus: () => void }

type Props = {
  readonly ids: readonly string[]
  /** The rows at the top, where they are known already. */
  readonly top: readonly Entry[]
  readonly groups: readonly ListGroup[]
  readonly current: string | undefined
  readonly editing: string | undefined
  /** Whether it is known how many there are. */
  readonly isWhole: boolean
  readonly isOpen: boolean
  readonly now: number
  readonly onSelect: (id: string) => void
  readonly onEdit: () => void
  readonly onStep: (by: 1 | -1) => void
  readonly selected: ReadonlySet<string>
  /** Takes the next review up or down into the selection. */
  readonly onExtendBy: (by: 1 | -1) => void
  /** Takes all up to this review into the selection. */
  readonly onExtendTo: (id: string) => void
  readonly ref: Ref<ListHandle>
}

/** The list itself: only the rows in sight exist, every one of them at its own place. */
export const ReviewList = memo(function ReviewList({
  ids,
  top: known,
  groups,
  current,
  editing,
  isWhole,
  isOpen,
  now,
  onSelect,
  onEdit,
  onStep,
  selected,
  onExtendBy,
  onExtendTo,
  ref,
}: Props) {
  const { inbox: m, words, locale } = useMessages()
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 800 })
  // Asked for, or kept because a row had it: who has gone elsewhere meanwhile is not called back for the latter.
  const wantsFocus = useRef(false)
  const [, renderAgain] = useReducer((count: number) => count + 1, 0)
  const counts = groups.map(group => group.count)
  const headed = groups.some(group => group.tier !== undefined)
  const [rem] = useState(() => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16)
  const row = rowHeight * rem
  const head = headed ? headHeight * rem : 0
  const shown = visibleRows(counts, view.top, view.height, head, spareRows, row)
  const index = current === undefined ? -1 : ids.indexOf(current)
  const inSight = groups.flatMap((group, at) =>
    ids.slice(group.from + (shown[at]?.from ?? 0), group.from + (shown[at]?.to ?? 0)),
  )
  const entries = useRowEntries(inSight, known)

  const measure = useCallback(() => {
    const element = box.current
    if (element) setView({ top: element.scrollTop, height: element.clientHeight })
  }, [])
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [measure])

  // Reading and setting places makes the browser lay out the page, so it waits until all of the frame is there.
  useLayoutEffect(() => {
    if (index < 0) return
    return beforePaint(() => {
      const element = box.current
      if (!element) return
      const top = scrollToShow(counts, index, element.scrollTop, element.clientHeight, head, row)
      if (top === element.scrollTop) return
      element.scrollTop = top
      // A row that is not among the spare ones must exist before the place is drawn.
      if (!element.querySelector(openRow)) flushSync(() => setView({ top, height: element.clientHeight }))
    })
    // The list follows the current review, not every change of its length.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current, index])

  useLayoutEffect(() => {
    const focused = document.activeElement
    if (focused instanceof HTMLElement && focused.dataset['review'] !== undefined && box.current?.contains(focused))
      wantsFocus.current = true
  }, [current])

  // The row to focus may only exist after the next render, or the one after it.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    return beforePaint(() => {
      const { activeElement } = document
      const isElsewhere = activeElement !== document.body && !box.current?.contains(activeElement)
      // The row may come much later, and the owner has gone on meanwhile: her place is not taken from her.
      if (isElsewhere) {
        wantsFocus.current = false
        return
      }
      const open = box.current?.querySelector<HTMLElement>(openRow)
      if (!open) return
      open.focus({ preventScroll: true })
      wantsFocus.current = false
    })
  })
  useImperativeHandle(ref, () => ({
    focus: () => {
      // The next key may come before the next frame; where a text was being written it would be a letter of it.
      const { activeElement } = document
      if (activeElement instanceof HTMLElement && !box.current?.contains(activeElement)) activeElement.blur()
      wantsFocus.current = true
      renderAgain()
    },
  }))

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (event.shiftKey) onExtendBy(by)
    else onStep(by)
  }
  return (
    <div
      className="rows"
      ref={box}
      onScroll={measure}
      onKeyDown={onKeyDown}
      role="region"
      aria-label={headed ? m.list.byUrgency : m.list.byDate}
    >
      {groups.map((group, at) => {
        const { from, to } = shown[at] ?? { from: 0, to: 0 }
        const rows = ids.slice(group.from + from, group.from + to)
        return (
          <div
            key={group.tier ?? 'all'}
            role="group"
            aria-label={group.tier === undefined ? m.list.all : words.levels[group.tier]}
          >
            {group.tier !== undefined && (
              <h2 className={`group group-${levelClasses[group.tier]}`}>
                <LevelIcon tier={group.tier} size={13} />
                {words.levels[group.tier]}
                {isWhole && <span className="badge">{locale.number(group.count)}</span>}
              </h2>
            )}
            <div role="list" className="row-space" style={{ height: group.count * row }}>
              {rows.map((id, place) => (
                <div
                  key={id}
                  role="listitem"
                  aria-setsize={isWhole ? group.count : -1}
                  aria-posinset={from + place + 1}
                  className="row-place"
                  style={{ transform: `translateY(${(from + place) * row}px)` }}
                >
                  <ReviewRow
                    id={id}
                    entry={entries.get(id)}
                    isCurrent={id === current}
                    isEditing={id === editing}
                    isSelected={selected.has(id)}
                    isOpen={isOpen}
                    now={now}
                    onSelect={onSelect}
                    onEdit={onEdit}
                    onExtendTo={onExtendTo}
                  />
                </div>
              ))}
            </div>
          </div>
        )
      })}
    </div>
  )
})
