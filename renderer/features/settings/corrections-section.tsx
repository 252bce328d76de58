import { useToasts } from '../../components/toasts'
import { allCorrections, forgetCorrection } from '../../database/corrections'
import { useQuery } from '../../database/use-query'

/** What the owner told Evenkeel about signals: dismissed and added ones, which hold over every import. */
export function CorrectionsSection() {
  const { show } = useToasts()
  const corrections = useQuery(allCorrections) ?? []
  return (
    <>
      <h2 className="st-title">Corrections</h2>
      <p className="soft">Signals that you dismissed or added. They hold when the same review is imported again.</p>
      <div className="st-block">
        <ul className="st-list">
          {corrections.map(correction => (
            <li key={correction.id}>
              <span>
                {correction.kind === 'dismissed' ? 'Dismissed' : 'Added'}: {correction.signalId}
                {correction.words !== '' && <p className="quote">“{correction.words}”</p>}
              </span>
              <button
                className="btn btn-quiet btn-s"
                type="button"
                onClick={() =>
                  void forgetCorrection(correction).then(undo => show({ message: 'Correction forgotten.', undo }))
                }
              >
                Forget
              </button>
            </li>
          ))}
          {corrections.length === 0 && (
            <li>
              <span className="soft">None. When a signal is wrong, say so at the review.</span>
            </li>
          )}
        </ul>
      </div>
    </>
  )
}
