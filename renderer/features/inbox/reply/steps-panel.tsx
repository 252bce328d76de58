import { useState } from 'react'
import { Icon } from '../../../components/icon'
import { capitalized, countWord } from '../../../components/words'
import { currentStep, isCall, isHeldBySteps, type PlannedStep } from './step-plan'

type Props = {
  readonly steps: readonly PlannedStep[]
  /** The reply that waits; undefined where none should be posted. */
  readonly heldText: string | undefined
  readonly reason: string
  readonly onDone: (step: PlannedStep) => void
  readonly onNote: (step: PlannedStep, note: string) => void
  readonly onUseNow: () => void
}

/** What to do before any writing, and the reply that waits for it. */
export function StepsPanel({ steps, heldText, reason, onDone, onNote, onUseNow }: Props) {
  const current = currentStep(steps)
  const isHeld = isHeldBySteps(steps)
  return (
    <>
      <h2 className="steps-head">{stepsHead(steps)}</h2>
      <ol className="steps">
        {steps.map((step, index) => (
          <StepItem
            key={step.id}
            step={step}
            number={index + 1}
            isCurrent={step.id === current?.id}
            onDone={() => onDone(step)}
            onNote={note => onNote(step, note)}
          />
        ))}
      </ol>
      {heldText === undefined ? (
        <section className="held" aria-labelledby="held-head">
          <div className="held-head">
            <h3 id="held-head">Nothing should be posted here</h3>
          </div>
          <p className="soft held-reason">{reason}</p>
        </section>
      ) : (
        isHeld && (
          <section className="held" aria-labelledby="held-head">
            <div className="held-head">
              <h3 id="held-head" className="with-ico">
                <Icon name="pause" size={14} />
                The reply is written and held
              </h3>
              <button className="link held-use" type="button" onClick={onUseNow}>
                {steps[0] && isCall(steps[0]) ? 'No number? Use it now' : 'Use it now'}
              </button>
            </div>
            <p className="letter-text held-text">{heldText}</p>
          </section>
        )
      )}
    </>
  )
}

/** "People first. Three steps before any writing.", then how many are left. */
function stepsHead(steps: readonly PlannedStep[]): string {
  const open = steps.filter(step => step.status === 'open').length
  if (open === 0) return 'The first steps are settled.'
  const count = open === 1 ? 'One step' : `${capitalized(countWord(open))} steps`
  if (isHeldBySteps(steps)) return `People first. ${count} before any writing.`
  return open === 1 ? 'One step is left.' : `${count} are left.`
}

type StepProps = {
  readonly step: PlannedStep
  readonly number: number
  readonly isCurrent: boolean
  readonly onDone: () => void
  readonly onNote: (note: string) => void
}

function StepItem({ step, number, isCurrent, onDone, onNote }: StepProps) {
  const isSettled = step.status !== 'open'
  const asks = [
    ['Say', step.say],
    ['Ask', step.ask],
    ['Leave out', step.leaveOut],
  ] as const
  return (
    <li className={isSettled ? 'step is-settled' : 'step'} aria-current={isCurrent ? 'step' : undefined}>
      <span className="step-no">{isSettled ? <Icon name="check" size={14} /> : number}</span>
      <div>
        <h3>{step.title}</h3>
        {!isSettled && <p>{step.detail}</p>}
        {isSettled && <p>{step.status === 'done' ? 'Done.' : 'Left out, by you.'}</p>}
        {isCurrent && (step.say ?? step.ask ?? step.leaveOut) !== undefined && (
          <dl className="ask">
            {asks.map(([word, text]) =>
              text === undefined ? null : (
                <div key={word} className="ask-line">
                  <dt>{word}</dt>
                  <dd className={word === 'Say' ? 'quote' : undefined}>
                    {word === 'Say' ? `“${unquoted(text)}”` : text}
                  </dd>
                </div>
              ),
            )}
          </dl>
        )}
        {(isCurrent || step.note !== '') && <StepNote key={step.id} step={step} onNote={onNote} />}
      </div>
      {!isCurrent && (
        <button className="btn btn-s" type="button" onClick={onDone}>
          {isSettled ? 'Open again' : 'Done'} <kbd>{number}</kbd>
        </button>
      )}
    </li>
  )
}

function StepNote({ step, onNote }: { readonly step: PlannedStep; readonly onNote: (note: string) => void }) {
  const [note, setNote] = useState(step.note)
  return (
    <textarea
      className="input"
      rows={2}
      aria-label={`Notes on: ${step.title}`}
      placeholder={
        isCall(step) ? 'Notes from the call. They stay on this computer.' : 'Notes. They stay on this computer.'
      }
      value={note}
      onChange={event => {
        setNote(event.target.value)
        onNote(event.target.value)
      }}
    />
  )
}

const unquoted = (text: string) => text.replace(/^["“]|["”]$/g, '')
