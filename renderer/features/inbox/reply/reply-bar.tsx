import { spokenClock } from '../../../components/date-words'
import type { ReviewDetail } from '../../../database/reviews'
import { useMessages } from '../../../messages/use-messages'
import type { ReplyActions } from '../use-reply-actions'
import { ActionsBar } from './actions-bar'
import { barState } from './bar-state'
import type { TabId } from './reply-tabs'
import { NoteBar, PrivateBar, StepsBar, VentBar } from './side-bars'
import type { PlannedStep } from './step-plan'
import type { CheckedText } from '../../../workers/use-reply-check'

type Props = {
  readonly detail: ReviewDetail
  readonly tab: TabId | 'vent'
  readonly isHeld: boolean
  readonly hasPublic: boolean
  readonly steps: readonly PlannedStep[]
  readonly text: string
  readonly checked: CheckedText | undefined
  readonly openClaims: number
  readonly timeZone: string
  readonly actions: ReplyActions
  readonly onWrite: () => void
}

/** The bar beneath whatever is shown: what stands in the way, and the one thing to do next. */
export function ReplyBar({
  detail,
  tab,
  isHeld,
  hasPublic,
  steps,
  text,
  checked,
  openClaims,
  timeZone,
  actions,
  onWrite,
}: Props) {
  const m = useMessages()
  const { review, work } = detail
  if (tab === 'vent') return <VentBar onClose={onWrite} />
  if (isHeld || tab === 'steps')
    return (
      <StepsBar
        steps={steps}
        isHeld={isHeld}
        hasPublic={hasPublic}
        onDone={step => actions.settle(step, 'done')}
        onWrite={onWrite}
      />
    )
  if (tab === 'private') return <PrivateBar onCopy={actions.copyPrivate} />
  if (tab === 'note') return <NoteBar />
  const at = work?.state === 'copied' ? work.copiedAt : work?.approvedAt
  const bar = barState(m, {
    state: work?.state ?? (review.ownerReply ? 'live' : 'new'),
    text,
    findings: checked?.findings,
    platform: review.platform,
    openClaims,
    at: at && spokenClock(m, at, timeZone),
    standing: review.ownerReply?.text,
  })
  return <ActionsBar bar={bar} onApprove={actions.approve} onCopy={actions.copy} onRelease={actions.release} />
}
