import { useToasts } from '../../components/toasts'
import { allCorrections, forgetCorrection } from '../../database/corrections'
import { useQuery } from '../../database/use-query'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'
import type { Correction } from '../../../shared/models/work'

/** What the owner told Evenkeel about signals: dismissed and added ones, which hold over every import. */
export function CorrectionsSection() {
  const { settings, words } = useMessages()
  const m = settings.corrections
  const { show } = useToasts()
  const corrections = useQuery(allCorrections) ?? []
  return (
    <>
      <h2 className="st-title">{m.title}</h2>
      <p className="soft">{m.note}</p>
      <div className="st-block">
        <ul className="st-list">
          {corrections.map(correction => (
            <li key={correction.id}>
              <span>
                {m[correction.kind](signalName(words, correction))}
                {correction.words !== '' && <p className="quote">“{correction.words}”</p>}
              </span>
              <button
                className="btn btn-quiet btn-s"
                type="button"
                onClick={() => void forgetCorrection(correction).then(undo => show({ message: m.forgotten, undo }))}
              >
                {settings.forget}
              </button>
            </li>
          ))}
          {corrections.length === 0 && (
            <li>
              <span className="soft">{m.none}</span>
            </li>
          )}
        </ul>
      </div>
    </>
  )
}

/** A signal by its name; by its id where a later version no longer knows it. */
function signalName(words: Messages['words'], { family, signalId }: Correction): string {
  const names: Readonly<Record<string, string>> = {
    ...(family === 'theme' ? words.themes : words[family]),
    ...(family === 'fairness' && words.overTime),
  }
  return names[signalId] ?? signalId
}
