import { useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react'
import type { Goal } from '../../../../shared/models/reply'
import type { ReplyKind } from '../../../../shared/models/work'
import { limitOf } from '../../../../shared/reply-check/limits'
import { goalsFor } from '../../../../shared/reply-draft/goals'
import { clockOf } from '../../../components/date-words'
import type { EditorHandle } from '../../../components/reply-editor'
import { useToasts } from '../../../components/toasts'
import { platformNames } from '../../../components/words'
import { saveReplyText, takeProposal } from '../../../database/replies'
import { useReplyActions, type Onward } from '../use-reply-actions'
import type { ReplyDesk } from '../use-reply-desk'
import { ActionsBar } from './actions-bar'
import { barState } from './bar-state'
import { PlainPanel } from './plain-panel'
import { PublicPanel } from './public-panel'
import { replyTabs, type TabId } from './reply-tabs'
import { NoteBar, PrivateBar, StepsBar } from './side-bars'
import { waitsForSteps } from './step-plan'
import { StepsPanel } from './steps-panel'
import { Tabs } from './tabs'
import { useLocalText } from './use-local-text'
import { useReplyCheck } from './use-reply-check'
import { useReplyCommands } from './use-reply-commands'
import { useTextSaver } from './use-text-saver'
import { VentBox } from './vent-box'
import './reply.css'

/** What the frame of the inbox may ask of the reply. */
export type ReplyHandle = { readonly edit: () => void; readonly flush: () => Promise<void> }

type Props = {
  readonly desk: ReplyDesk
  readonly timeZone: string
  readonly now: number
  readonly onward: Onward
  /** Back to the list. */
  readonly onLeave: () => void
  /** The public text as it is shown, for the reader's view. */
  readonly onText: (text: string) => void
  readonly ref: Ref<ReplyHandle>
}

/** The three texts for one review, the first steps before them, and the bar with what to do next. */
export function ReplyPane({ desk, timeZone, now, onward, onLeave, onText, ref }: Props) {
  const { detail, draft, steps } = desk
  const { review, assessment, reply, work } = detail
  const state = work?.state ?? (review.ownerReply ? 'live' : 'new')
  const isHeld = waitsForSteps(state, assessment.urgency.tier, steps)
  const tabs = replyTabs({ hasPublic: draft.public !== undefined || reply?.texts.public !== undefined, isHeld, steps })
  const [chosen, setChosen] = useState<TabId>()
  const tab =
    tabs.find(one => one.id === chosen)?.id ?? (isHeld ? 'steps' : (tabs.find(one => one.id !== 'steps')?.id ?? 'note'))
  const [isVenting, setVenting] = useState(false)
  const editor = useRef<EditorHandle>(null)
  const { show } = useToasts()

  const publicText = useText(review.id, 'public', reply?.texts.public ?? draft.public ?? '')
  const privateText = useText(review.id, 'private', reply?.texts.private ?? draft.private)
  const note = useText(review.id, 'note', reply?.texts.note ?? draft.note)
  const checked = useReplyCheck(publicText.text, desk.context)
  const flush = async () => {
    await Promise.all([publicText.flush(), privateText.flush(), note.flush()])
  }
  const actions = useReplyActions(desk, flush, timeZone, onward)

  const take = async (text: string, goal?: Goal) => {
    await flush()
    publicText.expectOther()
    const undo = await takeProposal(review.id, 'public', text, goal)
    show({ message: 'The other wording stands. Yours is kept as a version.', undo })
  }
  const edit = () => {
    setVenting(false)
    if (tab === 'steps' && !isHeld) setChosen(tabs.find(one => one.id !== 'steps')?.id)
    // The editor of another tab appears with the next frame.
    requestAnimationFrame(() => (editor.current ? editor.current.focus() : focusFirst()))
  }
  useImperativeHandle(ref, () => ({ edit, flush }))
  useReplyCommands({ desk, tab, isHeld, checked, editor, actions, onEdit: edit })
  const site = platformNames[review.platform]
  const bar = barState({
    state,
    text: publicText.text,
    findings: checked.findings,
    site,
    at: stamp(work?.state === 'copied' ? work.copiedAt : work?.approvedAt, timeZone),
  })
  const typed = (local: typeof publicText) => ({
    ...local,
    type: (text: string) => {
      local.type(text)
      if (local === publicText) onText(text)
    },
  })
  const goals = useMemo(
    () => goalsFor(draft.situation, desk.input.profile).map(choice => choice.goal),
    [draft.situation, desk.input.profile],
  )

  return (
    <section className="reply" aria-label={isHeld ? 'First steps and reply' : 'Your reply'}>
      <div className="reply-tabs">
        <Tabs
          label="Texts for this review"
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
            Vent<span className={tabs.length > 3 || isHeld ? 'wide-only' : undefined}> here first</span>
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
          <VentBox reviewId={review.id} vent={reply?.vent ?? ''} onLeave={onLeave} onClose={() => setVenting(false)} />
        ) : tab === 'steps' ? (
          <StepsPanel
            steps={steps}
            heldText={draft.public === undefined ? undefined : publicText.text}
            reason={draft.reason}
            onDone={step => actions.settle(step, step.status === 'open' ? 'done' : 'open')}
            onNote={actions.note}
            onUseNow={() => steps[0] && actions.settle(steps[0], 'waived')}
          />
        ) : tab === 'public' && isHeld ? (
          <p className="soft">The reply is written and held. It opens after the first step.</p>
        ) : tab === 'public' ? (
          <PublicPanel
            desk={desk}
            local={typed(publicText)}
            checked={checked}
            goals={goals}
            limit={limitOf(review.platform)}
            timeZone={timeZone}
            now={now}
            editor={editor}
            onLeave={onLeave}
            onTake={(text, goal) => void take(text, goal)}
          />
        ) : (
          <PlainPanel
            key={tab}
            kind={tab}
            local={typed(tab === 'private' ? privateText : note)}
            editor={editor}
            onLeave={onLeave}
          />
        )}
      </div>
      {isHeld || tab === 'steps' ? (
        <StepsBar steps={steps} isHeld={isHeld} onDone={step => actions.settle(step, 'done')} onWrite={edit} />
      ) : tab === 'private' ? (
        <PrivateBar onCopy={actions.copyPrivate} />
      ) : tab === 'note' ? (
        <NoteBar />
      ) : (
        <ActionsBar bar={bar} onApprove={actions.approve} onCopy={actions.copy} onRelease={actions.release} />
      )}
    </section>
  )
}

/** One of the texts: typed here, stored at every change. */
function useText(reviewId: string, kind: ReplyKind, stored: string) {
  const store = useMemo(() => (text: string) => saveReplyText(reviewId, kind, text), [reviewId, kind])
  const saver = useTextSaver(store)
  return { ...useLocalText(stored, saver.save), flush: saver.flush }
}

const stamp = (at: string | undefined, timeZone: string) => (at === undefined ? undefined : clockOf(at, timeZone))

/** Where there is no editor, the keyboard goes to the first thing that can be done. */
const focusFirst = () => document.querySelector<HTMLElement>('#reply-panel textarea, .actions-bar button')?.focus()
