import { useMessages } from '../../../messages/use-messages'
import { currentStep, isCall, type PlannedStep } from './step-plan'

type StepsBarProps = {
  readonly steps: readonly PlannedStep[]
  readonly isHeld: boolean
  /** Whether there is a reply that could be posted. */
  readonly hasPublic: boolean
  readonly onDone: (step: PlannedStep) => void
  readonly onWrite: () => void
}

/** The bar beneath the first steps: the step to do now is the one main button. */
export function StepsBar({ steps, isHeld, hasPublic, onDone, onWrite }: StepsBarProps) {
  const { steps: m } = useMessages().reply
  const step = currentStep(steps)
  const number = step ? steps.indexOf(step) + 1 : 0
  const why = !step ? m.settled : !hasPublic ? m.nothingPosted : isHeld ? m.opensAfter : m.open
  return (
    <div className="actions-bar">
      <span className="why">{why}</span>
      {!isHeld && hasPublic && (
        <button className={step ? 'btn' : 'btn btn-main'} type="button" onClick={onWrite}>
          {m.goToReply} <kbd>↵</kbd>
        </button>
      )}
      {step && (
        <button className="btn btn-main" type="button" onClick={() => onDone(step)}>
          {isCall(step) ? m.called : m.done} <kbd>{number}</kbd>
        </button>
      )}
    </div>
  )
}

/** The bar beneath the private message. */
export function PrivateBar({ onCopy }: { readonly onCopy: () => void }) {
  const m = useMessages().reply.private
  return (
    <div className="actions-bar">
      <span className="why">{m.bar}</span>
      <button className="btn" type="button" onClick={onCopy}>
        {m.copy}
      </button>
    </div>
  )
}

/** The bar beneath the internal note. */
export function NoteBar() {
  return (
    <div className="actions-bar">
      <span className="why">{useMessages().reply.note.bar}</span>
    </div>
  )
}

/** The bar beneath the vent box. */
export function VentBar({ onClose }: { readonly onClose: () => void }) {
  const m = useMessages().reply.vent
  return (
    <div className="actions-bar">
      <span className="why">{m.bar}</span>
      <button className="btn btn-main" type="button" onClick={onClose}>
        {m.back}
      </button>
    </div>
  )
}
