import type { Claim } from '../../../../shared/reply-check/claims'
import { Icon } from '../../../components/icon'
import { useMessages } from '../../../messages/use-messages'

type Props = {
  readonly claims: readonly Claim[]
  readonly onConfirm: (claim: Claim) => void
  /** Marks the sentence in the text, to be written anew. */
  readonly onChange: (claim: Claim) => void
}

/** Asks once of each deed that a reply tells of whether it was done. */
export function ClaimQuestions({ claims, onConfirm, onChange }: Props) {
  const m = useMessages().reply.claims
  if (claims.length === 0) return null
  return (
    <section className="claims" aria-label={m.title}>
      {claims.map(claim => (
        <div className="aside" key={claim.text}>
          <Icon name="question" className="ico-soft" />
          <div>
            <strong>{m.title}</strong> <q className="quote">{claim.text}</q> {m.note}
            <div className="aside-actions">
              <button className="btn btn-s" type="button" onClick={() => onConfirm(claim)}>
                {m.yes}
              </button>
              <button className="btn btn-quiet btn-s" type="button" onClick={() => onChange(claim)}>
                {m.change}
              </button>
            </div>
          </div>
        </div>
      ))}
    </section>
  )
}
