import { Icon } from '../../../components/icon'
import { useMessages } from '../../../messages/use-messages'

type Props = {
  readonly factsUsed: readonly string[]
  readonly leftOut: readonly string[]
  readonly questions: readonly string[]
}

/** What the draft rests on, what it leaves out on purpose, and what would have to be known to say more. */
export function Ledger({ factsUsed, leftOut, questions }: Props) {
  const { reply, rules } = useMessages()
  const m = reply.ledger
  if (factsUsed.length + leftOut.length + questions.length === 0) return null
  return (
    <div className="ledger">
      <div>
        <h3>{m.facts}</h3>
        <ul>
          {factsUsed.map(fact => (
            <li key={fact}>
              <Icon name="check" size={14} className="ico-good" />
              {fact}
            </li>
          ))}
          {factsUsed.length === 0 && <li className="ledger-none">{m.noFacts}</li>}
        </ul>
        {questions.length > 0 && (
          <>
            <h3 className="ledger-next">{m.more}</h3>
            <ul>
              {questions.map(question => (
                <li key={question}>
                  <Icon name="question" size={14} className="ico-soft" />
                  {rules.said(question)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div>
        <h3>{m.leftOut}</h3>
        <ul>
          {leftOut.map(detail => (
            <li key={detail}>
              <Icon name="lock" size={14} className="ico-private" />
              {rules.said(detail)}
            </li>
          ))}
          {leftOut.length === 0 && <li className="ledger-none">{m.nothingPrivate}</li>}
        </ul>
      </div>
    </div>
  )
}
