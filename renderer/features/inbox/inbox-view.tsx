import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { InboxFilter } from '../../../shared/inbox/inbox-filter'
import { useCommand } from '../../components/commands'
import { recentReplies } from '../../database/replies'
import { useQuery } from '../../database/use-query'
import { useMessages } from '../../messages/use-messages'
import { Divider } from './divider'
import { LetterPane } from './letter/letter-pane'
import { stepTo } from './next-review'
import { EmptyList } from './list/empty-list'
import { ListHead } from './list/list-head'
import { ManyBar } from './list/many-bar'
import { ReviewList, type ListHandle } from './list/review-list'
import { SleptCard } from './list/slept-card'
import { paneStyle } from './panes'
import { AwaitedReply } from './reply/awaited-reply'
import { ReplyPane, type ReplyHandle } from './reply/reply-pane'
import { waitsForSteps } from './reply/step-plan'
import { useDrafts } from './use-drafts'
import { useEditWish } from './use-edit-wish'
import { useInboxSettings, useSelection } from './use-inbox'
import { useKeptFocus } from './use-kept-focus'
import { useManyActions } from './use-many-actions'
import { useNow } from './use-now'
import { useOpenReview } from './use-open-review'
import { usePanes } from './use-panes'
import { useReplyDesk, type ReplyDesk } from './use-reply-desk'
import { useSelected } from './use-selected'
import { useStable } from './use-stable'
import { useWeekPlan } from './use-week-plan'
import './inbox.css'

type Props = { readonly review?: string; readonly filter?: InboxFilter }

/** The inbox: the list, the review, and the reply side by side. */
export function InboxView({ review, filter: asked }: Props) {
  const { inbox: m } = useMessages()
  const settings = useInboxSettings()
  const now = useNow()
  const [filter, setFilter] = useFilter(asked)
  const { list, ids, current, select, step, onward } = useSelection(filter, review)
  const earlier = useStable(useQuery(() => recentReplies()))
  const drafts = useDrafts(settings.profile, earlier)
  const open = useOpenReview(current, ids, drafts, settings.profile, earlier)
  const desk = useNextFrame(useReplyDesk(open?.detail, drafts.failed, settings.profile, earlier))
  const plan = useWeekPlan(settings.timeZone, setFilter)
  const panes = usePanes()
  const [typed, setTyped] = useState<{ readonly id: string; readonly text: string }>()
  const main = useRef<HTMLElement>(null)
  const rows = useRef<ListHandle>(null)
  const reply = useRef<ReplyHandle>(null)
  const search = useRef<HTMLInputElement>(null)

  const id = open?.detail.review.id
  const isLaidOut = current !== undefined && desk?.detail.review.id === current && id === current
  const { wish: edit, forget } = useEditWish(isLaidOut, () => reply.current?.edit())
  const focusList = useCallback(() => {
    forget()
    rows.current?.focus()
  }, [forget])
  const move = useCallback(
    (by: 1 | -1) => {
      step(by)
      focusList()
    },
    [step, focusList],
  )
  const choose = useCallback(
    (chosen: string) => {
      forget()
      select(chosen)
    },
    [forget, select],
  )
  const onText = useCallback((id: string, text: string) => setTyped({ id, text }), [])
  const groups = useMemo(
    () => (list && list.groups.length > 0 ? list.groups : [{ from: 0, count: ids.length }]),
    [list, ids],
  )
  const selected = useSelected(ids)
  const many = useManyActions(selected, drafts, settings.profile, earlier)
  const isSelecting = selected.ids.size > 0
  const extendBy = useCallback(
    (by: 1 | -1) => {
      const next = stepTo(ids, current, by)
      if (next === undefined) return
      if (current !== undefined) selected.extend(current, current)
      selected.extend(next, current)
      move(by)
    },
    [ids, current, selected, move],
  )
  const extendTo = useCallback((id: string) => selected.extend(id, current), [selected, current])
  const leave = () => {
    selected.clear()
    focusList()
  }
  const group = 'inbox'
  useCommand({
    id: 'select',
    title: m.commands.select,
    keys: 'x',
    group,
    run: () => {
      if (current !== undefined) selected.toggle(current)
    },
  })
  useCommand({ id: 'select-all', title: m.commands.selectAll, group, run: selected.all })
  useCommand({ id: 'next', title: m.commands.next, keys: 'j', group, run: () => move(1) })
  useCommand({ id: 'previous', title: m.commands.previous, keys: 'k', group, run: () => move(-1) })
  useCommand({ id: 'search', title: m.commands.search, keys: '/', group, run: () => search.current?.focus() })
  useCommand({ id: 'list', title: m.commands.list, keys: 'Esc', group, run: leave })
  useKeptFocus(main, focusList)

  if (!list) return <main className="inbox" id="main" tabIndex={-1} aria-busy="true" />
  if (list.total === 0)
    return (
      <main className="em-page" id="main" tabIndex={-1}>
        <EmptyList filter={filter} total={0} timeZone={settings.timeZone} now={now} onChange={setFilter} />
      </main>
    )
  const shownText = desk?.detail.review.id === id ? desk && textForReaders(desk) : undefined
  const readersText = typed !== undefined && typed.id === id ? typed.text : shownText
  const isOpenView = filter.view === 'to-answer' || filter.view === 'urgent'
  return (
    <main className="inbox" id="main" tabIndex={-1} ref={main} style={paneStyle(panes.widths)}>
      <section className="list" aria-label={m.reviews}>
        <ListHead
          filter={filter}
          matching={list.matching}
          total={list.total}
          now={now}
          search={search}
          plan={plan}
          onChange={setFilter}
          onLeave={focusList}
        />
        <SleptCard timeZone={settings.timeZone} now={now} onShow={choose} />
        <ReviewList
          ref={rows}
          ids={ids}
          top={list.top}
          groups={groups}
          current={current}
          editing={typed?.id}
          isWhole={list.isWhole}
          isOpen={isOpenView}
          now={now}
          onSelect={choose}
          onEdit={edit}
          onStep={move}
          selected={selected.ids}
          onExtendBy={extendBy}
          onExtendTo={extendTo}
        />
        {isSelecting ? <ManyBar selected={selected} listed={ids.length} actions={many} /> : <ListFoot />}
      </section>
      <Divider pane="list" panes={panes} />
      {open ? (
        <>
          <LetterPane
            key={`letter-${id}`}
            detail={open.detail}
            entry={open.entry}
            profile={settings.profile}
            goalHours={settings.goalHours}
            timeZone={settings.timeZone}
            now={now}
            reply={readersText}
            onShow={select}
          />
          <Divider pane="reply" panes={panes} />
          {desk ? (
            <ReplyPane
              key={`reply-${desk.detail.review.id}`}
              ref={reply}
              desk={desk}
              timeZone={settings.timeZone}
              now={now}
              onward={onward}
              onLeave={focusList}
              onEdit={edit}
              onText={onText}
              isSelecting={isSelecting}
            />
          ) : (
            <AwaitedReply onEdit={edit} />
          )}
        </>
      ) : (
        current === undefined && (
          <section className="em-pane" aria-label={m.nothingToShow}>
            <EmptyList filter={filter} total={list.total} timeZone={settings.timeZone} now={now} onChange={setFilter} />
          </section>
        )
      )}
      <p className="hidden" role="status">
        {list.matching !== undefined && m.count(list.matching)}
      </p>
    </main>
  )
}

/** The desk of another review comes with the frame after its letter: what is read first is there first. */
function useNextFrame(desk: ReplyDesk | undefined): ReplyDesk | undefined {
  const later = useDeferredValue(desk)
  return desk?.detail.review.id === later?.detail.review.id ? desk : later
}

/** The stored public reply as readers will see it; undefined while it waits for the first steps. */
function textForReaders({ detail, draft, steps }: ReplyDesk): string | undefined {
  const state = detail.work?.state ?? (detail.review.ownerReply ? 'live' : 'new')
  if (waitsForSteps(state, detail.assessment.urgency.tier, steps)) return undefined
  return detail.reply?.texts.public ?? draft.public
}

/** The filter: the one asked for, until the owner changes it. */
function useFilter(asked: InboxFilter | undefined) {
  const [filter, setFilter] = useState<InboxFilter>(asked ?? { view: 'to-answer' })
  const [seen, setSeen] = useState(asked)
  if (asked !== seen) {
    setSeen(asked)
    if (asked) setFilter(asked)
  }
  return [filter, setFilter] as const
}

function ListFoot() {
  const m = useMessages().inbox.foot
  return (
    <div className="list-foot">
      <span>
        <kbd>j</kbd> <kbd>k</kbd> {m.move}
      </span>
      <span>
        <kbd>↵</kbd> {m.edit}
      </span>
      <span className="list-count">
        <kbd>?</kbd> {m.allKeys}
      </span>
    </div>
  )
}
