import { useMessages } from '../../messages/use-messages'
import { progressLine } from './import-words'
import type { ImportStage } from './use-import'

/** What goes on while files are read or kept: rows, rate and time left. Hidden for the first moment, because most are done by then. */
export function ProgressPane({ stage }: { readonly stage: ImportStage }) {
  const m = useMessages().imports.progress
  if (stage.at !== 'reading' && stage.at !== 'writing') return null
  const { progress } = stage
  const isReading = stage.at === 'reading'
  return (
    <div className="imp-progress">
      <h2 className="imp-title">{isReading ? m.readingTitle : m.savingTitle}</h2>
      <div
        className="track"
        role="progressbar"
        aria-label={isReading ? m.reading : m.saving}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(progress && { 'aria-valuenow': Math.round(progress.share * 100) })}
      >
        <span style={{ width: `${(progress?.share ?? 0) * 100}%` }} />
      </div>
      <p className="hint">{progress ? progressLine(m, progress) : m.firstRows}</p>
    </div>
  )
}
