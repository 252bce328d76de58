import type { Claim } from '../../../../shared/reply-check/claims'
import { Icon } from '../../../components/icon'

type Props = {
  readonly claims: readonly Claim[]
  readonly onConfirm: (claim: Claim) => void
  /** Marks the sentence in the text, to be written anew. */
  readonly onChange: (claim: Claim) => void
}

/** Asks once of each deed that a reply tells of whether it was done. */
export function ClaimQuestions({ claims, onConfirm, onChange }: Props) {
  if (claims.length === 0) return null
  return (
    <section aria-label="Is this true?">
      {claims.map(claim => (
        <div className="aside" key={claim.text}>
          <Icon name="question" className="ico-soft" />
          <div>
            <strong>Is this true?</strong> <q className="quote">{claim.text}</q> Readers will take you at your word.
            <div className="aside-actions">
              <button className="btn btn-s" type="button" onClick={() => onConfirm(claim)}>
                Yes, it is
              </button>
              <button className="btn btn-quiet btn-s" type="button" onClick={() => onChange(claim)}>
                Change it
              </button>
            </div>
          </div>
        </div>
      ))}
    </section>
  )
}
