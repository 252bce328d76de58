import { memo, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import type { EditorHandle } from '../../../components/reply-editor'
import { useMessages } from '../../../messages/use-messages'
import { useReplyActions, type Onward } from '../use-reply-actions'
import type { ReplyDesk } from '../use-reply-desk'
import { openClaims } from './open-claims'
import { PlainPanel } from './plain-panel'
import { PublicPanel } from './public-panel'
import { ReplyBar } from './reply-bar'
import { replyTabs, type TabId } from './reply-tabs'
import { waitsForSteps } from './step-plan'
import { StepsPanel } from './steps-panel'
import { Tabs } from './tabs'
import { useReplyCheck } from '../../../workers/use-reply-check'
import { useReplyCommands } from './use-reply-commands'
import { useReplyTexts } from './use-reply-texts'
import { VentBox } from './vent-box'
import './reply.css'

/** What the frame of the inbox may ask of the reply. */
export type ReplyHandle = { readonly edit: () => void }

type Props = {
  readonly desk: ReplyDesk
  readonly timeZone: string
  readonly now: number
  readonly onward: Onward
  /** Back to the list. */
  readonly onLeave: () => void
  /** Asks for the editor of the chosen review, which may be one whose reply is on its way. */
  readonly onEdit: () => void
  /** The public text as it is shown, for the reader's view. */
  readonly onText: (id: string, text: string) => void
  /** Whether the keys of an action are for the selected reviews. */
  readonly isSelecting: boolean
  readonly ref: Ref<ReplyHandle>
}

/** The three texts for one review, the first steps before them, and the bar with what to do next. */
export const ReplyPane = memo(function ReplyPane({
  desk,
  timeZone,
  now,
  onward,
  onLeave,
  onEdit,
  onText,
  isSelecting,
  ref,
}: Props) {
  const m = useMessages().reply
  const { detail, draft, input, steps } = desk
  const { review, assessment, reply, work } = detail
  const state = work?.state ?? (review.ownerReply ? 'live' : 'new')
  const isHeld = waitsForSteps(state, assessment.urgency.tier, steps)
  const hasPublic = (reply?.texts.public ?? review.ownerReply ?? draft.public) !== undefined
  const tabs = replyTabs(m, { hasPublic, isHeld, steps })
  const [chosen, setChosen] = useState<TabId>()
  const first = tabs.find(one => isHeld || one.id !== 'steps')?.id ?? 'note'
  const tab = tabs.find(one => one.id === chosen)?.id ?? first
  const [isVenting, setVenting] = useState(false)
  const editor = useRef<EditorHandle>(null)

  const texts = useReplyTexts(desk, onText)
  const checked = useReplyCheck(texts.public.text, desk.context)
  const claims = useMemo(
    () => openClaims(texts.public.text, input.profile, reply, draft.public),
    [texts.public.text, input.profile, reply, draft.public],
  )
  const actions = useReplyActions(desk, texts.flush, timeZone, onward)
  const edit = () => {
    setVenting(false)
    if (tab === 'steps') setChosen(undefined)
    // The editor of another tab appears with the next frame.
    requestAnimationFrame(() => (editor.current ? editor.current.focus() : focusFirst()))
  }
  useImperativeHandle(ref, () => ({ edit }))
  useReplyCommands({ desk, tab, isHeld, isSelecting, checked, editor, actions, onEdit })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    event.preventDefault()
    onLeave()
  }
  return (
    <section
      className="reply"
      data-review={review.id}
      aria-label={isHeld ? m.titleWithSteps : m.title}
      onKeyDown={onKeyDown}
    >
      <div className="reply-tabs">
        <Tabs
          label={m.tabs.title}
          tabs={tabs}
          selected={tab}
          panel="reply-panel"
          onSelect={id => {
            setVenting(false)
            setChosen(id)
          }}
        />
        <button
          className="btn btn-quiet btn-s end"
          type="button"
          aria-pressed={isVenting}
          onClick={() => setVenting(!isVenting)}
        >
          <span>
            {m.vent.open}
            <span className="wide-only">{m.vent.openMore}</span>
          </span>
        </button>
      </div>
      <div
        className="reply-in"
        id="reply-panel"
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        tabIndex={tab === 'steps' ? 0 : -1}
      >
        {isVenting ? (
          <VentBox
            reviewId={review.id}
            vent={reply?.vent ?? ''}
            note={texts.note}
            context={desk.context}
            onLeave={onLeave}
          />
        ) : tab === 'steps' ? (
          <StepsPanel
            steps={steps}
            heldText={draft.public === undefined ? undefined : texts.public.text}
            reason={draft.reason}
            onDone={step => actions.settle(step, step.status === 'open' ? 'done' : 'open')}
            onNote={actions.note}
            onUseNow={() => steps[0] && actions.settle(steps[0], 'waived')}
          />
        ) : tab === 'public' && isHeld ? (
          <p className="soft">{m.heldHint}</p>
        ) : tab === 'public' ? (
          <PublicPanel
            desk={desk}
            texts={texts}
            checked={checked}
            claims={claims}
            timeZone={timeZone}
            now={now}
            editor={editor}
            onLeave={onLeave}
            onSleep={actions.sleep}
          />
        ) : (
          <PlainPanel
            key={tab}
            kind={tab}
            local={texts[tab]}
            silence={draft.public === undefined ? draft.reason : undefined}
            editor={editor}
            onLeave={onLeave}
          />
        )}
      </div>
      <ReplyBar
        detail={detail}
        tab={isVenting ? 'vent' : tab}
        isHeld={isHeld}
        hasPublic={hasPublic}
        steps={steps}
        text={texts.public.text}
        checked={checked}
        openClaims={claims.length}
        timeZone={timeZone}
        actions={actions}
        onWrite={edit}
      />
    </section>
  )
})

/** Where there is no editor, the keyboard goes to the first thing that can be done. */
const focusFirst = () => document.querySelector<HTMLElement>('#reply-panel textarea, .actions-bar button')?.focus()
