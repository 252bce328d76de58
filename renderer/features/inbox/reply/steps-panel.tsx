import { useState } from 'react'
import { Icon } from '../../../components/icon'
import type { Messages } from '../../../messages/messages'
import { useMessages } from '../../../messages/use-messages'
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
  const { reply, rules } = useMessages()
  const m = reply.steps
  const current = currentStep(steps)
  const isHeld = isHeldBySteps(steps)
  return (
    <>
      <h2 className="steps-head">{stepsHead(m, steps)}</h2>
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
            <h3 id="held-head">{m.noPost}</h3>
          </div>
          <p className="soft held-reason">{rules.said(reason)}</p>
        </section>
      ) : (
        isHeld && (
          <section className="held" aria-labelledby="held-head">
            <div className="held-head">
              <h3 id="held-head" className="with-ico">
                <Icon name="pause" size={14} />
                {m.held}
              </h3>
              <button className="link held-use" type="button" onClick={onUseNow}>
                {steps[0] && isCall(steps[0]) ? m.useNowNoNumber : m.useNow}
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
function stepsHead(m: Messages['reply']['steps'], steps: readonly PlannedStep[]): string {
  const open = steps.filter(step => step.status === 'open').length
  if (open === 0) return m.settled
  return isHeldBySteps(steps) ? m.peopleFirst(open) : m.left(open)
}

type StepProps = {
  readonly step: PlannedStep
  readonly number: number
  readonly isCurrent: boolean
  readonly onDone: () => void
  readonly onNote: (note: string) => void
}

function StepItem({ step, number, isCurrent, onDone, onNote }: StepProps) {
  const { reply, rules } = useMessages()
  const m = reply.steps
  const words = rules.step(step)
  const isSettled = step.status !== 'open'
  const asks = [
    ['say', words.say],
    ['ask', words.ask],
    ['leaveOut', words.leaveOut],
  ] as const
  return (
    <li className={isSettled ? 'step is-settled' : 'step'} aria-current={isCurrent ? 'step' : undefined}>
      <span className="step-no">{isSettled ? <Icon name="check" size={14} /> : number}</span>
      <div>
        <h3>{words.title}</h3>
        {!isSettled && <p>{words.detail}</p>}
        {isSettled && <p>{step.status === 'done' ? m.isDone : m.isLeftOut}</p>}
        {isCurrent && (step.say ?? step.ask ?? step.leaveOut) !== undefined && (
          <dl className="ask">
            {asks.map(([part, text]) =>
              text === undefined ? null : (
                <div key={part} className="ask-line">
                  <dt>{m[part]}</dt>
                  <dd className={part === 'say' ? 'quote' : undefined}>
                    {part === 'say' ? `“${unquoted(text)}”` : text}
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
          {isSettled ? m.openAgain : m.done} <kbd>{number}</kbd>
        </button>
      )}
    </li>
  )
}

function StepNote({ step, onNote }: { readonly step: PlannedStep; readonly onNote: (note: string) => void }) {
  const { reply, rules } = useMessages()
  const m = reply.steps
  const [note, setNote] = useState(step.note)
  return (
    <textarea
      className="input"
      rows={2}
      aria-label={m.notesOn(rules.step(step).title)}
      placeholder={isCall(step) ? m.callNotes : m.notes}
      value={note}
      onChange={event => {
        setNote(event.target.value)
        onNote(event.target.value)
      }}
    />
  )
}

const unquoted = (text: string) => text.replace(/^["“]|["”]$/g, '')
