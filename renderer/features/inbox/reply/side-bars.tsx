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
  const step = currentStep(steps)
  const number = step ? steps.indexOf(step) + 1 : 0
  const why = !step
    ? 'The first steps are settled.'
    : !hasPublic
      ? 'Nothing is posted here. Open steps stay in Follow-ups.'
      : isHeld
        ? 'The reply opens after step 1. Until then it stays in Follow-ups.'
        : 'The reply is open. The steps that are left stay in Follow-ups.'
  return (
    <div className="actions-bar">
      <span className="why">{why}</span>
      {!isHeld && hasPublic && (
        <button className={step ? 'btn' : 'btn btn-main'} type="button" onClick={onWrite}>
          Go to the reply <kbd>↵</kbd>
        </button>
      )}
      {step && (
        <button className="btn btn-main" type="button" onClick={() => onDone(step)}>
          {isCall(step) ? 'I have called' : 'Done'} <kbd>{number}</kbd>
        </button>
      )}
    </div>
  )
}

/** The bar beneath the private message. */
export function PrivateBar({ onCopy }: { readonly onCopy: () => void }) {
  return (
    <div className="actions-bar">
      <span className="why">Send it to the customer alone, never on the site.</span>
      <button className="btn" type="button" onClick={onCopy}>
        Copy the message
      </button>
    </div>
  )
}

/** The bar beneath the internal note. */
export function NoteBar() {
  return (
    <div className="actions-bar">
      <span className="why">Saved as you type.</span>
    </div>
  )
}

/** The bar beneath the vent box. */
export function VentBar({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className="actions-bar">
      <span className="why">Nothing from this box is ever copied.</span>
      <button className="btn btn-main" type="button" onClick={onClose}>
        Back to the reply
      </button>
    </div>
  )
}
