import { useCallback, useRef, useState } from 'react'
import type { InboxFilter } from '../../../shared/inbox/inbox-filter'
import { useCommand } from '../../components/commands'
import { entriesOf } from '../../database/entries'
import { recentReplies } from '../../database/replies'
import { reviewDetail } from '../../database/reviews'
import { useQuery } from '../../database/use-query'
import { LetterPane } from './letter/letter-pane'
import { EmptyList } from './list/empty-list'
import { ListHead } from './list/list-head'
import { ReviewList, type ListHandle } from './list/review-list'
import { ReplyPane, type ReplyHandle } from './reply/reply-pane'
import { waitsForSteps } from './reply/step-plan'
import { useInboxSettings, useSelection } from './use-inbox'
import { useKeptFocus } from './use-kept-focus'
import { useNow } from './use-now'
import { useReplyDesk } from './use-reply-desk'
import { useStable } from './use-stable'
import './inbox.css'

type Props = { readonly review?: string; readonly filter?: InboxFilter }

/** The inbox: the list, the review, and the reply side by side. */
export function InboxView({ review, filter: asked }: Props) {
  const settings = useInboxSettings()
  const now = useNow()
  const [filter, setFilter] = useFilter(asked)
  const { list, ids, current, select, step, onward } = useSelection(filter, review)
  const detail = useQuery(async () => (current === undefined ? undefined : await reviewDetail(current)), [current])
  const entry = useQuery(async () => (current === undefined ? undefined : (await entriesOf([current]))[0]), [current])
  const earlier = useStable(useQuery(() => recentReplies()))
  const open = current === undefined ? undefined : detail
  const desk = useReplyDesk(open, ids, settings.profile, earlier)
  const [typed, setTyped] = useState<{ readonly id: string; readonly text: string }>()
  const main = useRef<HTMLElement>(null)
  const rows = useRef<ListHandle>(null)
  const reply = useRef<ReplyHandle>(null)
  const search = useRef<HTMLInputElement>(null)

  const focusList = useCallback(() => rows.current?.focus(), [])
  const edit = useCallback(() => reply.current?.edit(), [])
  const move = (by: 1 | -1) => {
    step(by)
    focusList()
  }
  const group = 'Inbox'
  useCommand({ id: 'next', title: 'Next review', keys: 'j', group, run: () => move(1) })
  useCommand({ id: 'previous', title: 'Previous review', keys: 'k', group, run: () => move(-1) })
  useCommand({ id: 'search', title: 'Search', keys: '/', group, run: () => search.current?.focus() })
  useCommand({ id: 'list', title: 'Back to the list', keys: 'Esc', group, run: focusList })
  useKeptFocus(main, focusList)

  if (!list) return <main className="inbox" id="main" tabIndex={-1} aria-busy="true" />
  if (list.total === 0)
    return (
      <main className="em-page" id="main" tabIndex={-1}>
        <EmptyList filter={filter} total={0} timeZone={settings.timeZone} now={now} onChange={setFilter} />
      </main>
    )
  const state = detail?.work?.state ?? (detail?.review.ownerReply ? 'live' : 'new')
  const isHeld = desk !== undefined && waitsForSteps(state, desk.detail.assessment.urgency.tier, desk.steps)
  const stored = desk?.detail.reply?.texts.public ?? desk?.draft.public
  const shownReply = typed?.id === desk?.detail.review.id ? typed?.text : stored
  const isOpenView = filter.view === 'to-answer' || filter.view === 'urgent'
  return (
    <main className="inbox" id="main" tabIndex={-1} ref={main}>
      <section className="list" aria-label="Reviews">
        <ListHead
          filter={filter}
          matching={list.matching}
          total={list.total}
          now={now}
          search={search}
          onChange={setFilter}
          onLeave={focusList}
        />
        <ReviewList
          ref={rows}
          ids={ids}
          groups={list.groups.length > 0 ? list.groups : [{ from: 0, count: ids.length }]}
          current={current}
          editing={typed?.id}
          isOpen={isOpenView}
          now={now}
          onSelect={select}
          onEdit={edit}
          onStep={move}
        />
        <ListFoot />
      </section>
      {desk && open ? (
        <>
          <LetterPane
            key={`letter-${open.review.id}`}
            detail={open}
            entry={entry}
            profile={settings.profile}
            goalHours={settings.goalHours}
            timeZone={settings.timeZone}
            now={now}
            reply={isHeld ? undefined : shownReply}
            onShow={select}
          />
          <ReplyPane
            key={`reply-${open.review.id}`}
            ref={reply}
            desk={desk}
            timeZone={settings.timeZone}
            now={now}
            onward={onward}
            onLeave={focusList}
            onText={text => setTyped({ id: open.review.id, text })}
          />
        </>
      ) : (
        current === undefined && (
          <section className="em-pane" aria-label="Nothing to show">
            <EmptyList filter={filter} total={list.total} timeZone={settings.timeZone} now={now} onChange={setFilter} />
          </section>
        )
      )}
      <p className="hidden" role="status">
        {list.matching === 1 ? '1 review' : `${list.matching.toLocaleString('en-US')} reviews`}
      </p>
    </main>
  )
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
  return (
    <div className="list-foot">
      <span>
        <kbd>j</kbd> <kbd>k</kbd> move
      </span>
      <span>
        <kbd>↵</kbd> edit
      </span>
      <span className="list-count">
        <kbd>?</kbd> all keys
      </span>
    </div>
  )
}
