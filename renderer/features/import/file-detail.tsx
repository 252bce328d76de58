import type { ColumnMapping } from '../../../shared/importers/source'
import { sentenceOf, type Told } from '../../../shared/importers/told'
import { useMessages } from '../../messages/use-messages'
import type { FilePreview } from '../../workers/import-files'
import { withDateOrder } from './column-choices'
import { DateOrderQuestion } from './date-order'
import { FirstReviews } from './first-reviews'
import { GoneReviews } from './gone-reviews'
import { tableLine } from './import-words'
import { MappingTable } from './mapping-table'
import { RejectedRows } from './rejected-rows'

type Props = {
  readonly file: FilePreview
  readonly mappings: readonly ColumnMapping[]
  /** Whether it is being read again under other columns. */
  readonly isReading: boolean
  readonly onMap: (mapping: ColumnMapping) => void
  /** Signatures of tables whose columns shall not be remembered. */
  readonly forgotten: ReadonlySet<string>
  readonly onRemember: (signature: string, isRemembered: boolean) => void
  readonly timeZone: string
}

/** One file of the preview: its columns where the table is unknown, what was not read and why, and how it will look. */
export function FileDetail({ file, mappings, isReading, onMap, forgotten, onRemember, timeZone }: Props) {
  const m = useMessages()
  const said = m.imports.file
  const { report, tables, dates, first, rejected, gone } = file
  // What is asked and told below need not be said as well.
  const goneToo = report.changes?.gone ?? 0
  const shownBelow = new Set<Told['id']>([
    ...(dates.length > 0 ? (['date-ambiguous'] as const) : []),
    ...(goneToo > 0 ? (['gone'] as const) : []),
  ])
  const warnings = report.warnings
    .filter(({ id }) => !shownBelow.has(id))
    .map(warning => sentenceOf(warning, m.importTexts))
  const isUnknown = tables.length > 0
  return (
    <>
      <header>
        <h2 className="imp-title">{file.file}</h2>
        <p className="hint" aria-live="polite">
          {isReading ? said.again : tableLine(m, report, tables[0]?.outline)}
        </p>
        {report.refused && (
          <p className="imp-warn" role="alert">
            {sentenceOf(report.refused.told, m.importTexts)}
          </p>
        )}
        {warnings.map(warning => (
          <p className="hint" key={warning}>
            {warning}
          </p>
        ))}
      </header>
      <GoneReviews reviews={gone} total={goneToo} timeZone={timeZone} />
      {report.parts && (
        <p className="hint">
          {report.parts.length === 1 ? said.onePart : said.parts}{' '}
          {report.parts.map(({ file: part, rows }) => said.part(part, rows)).join(', ')}
        </p>
      )}
      {dates.map(question => (
        <DateOrderQuestion
          key={question.signature}
          question={question}
          timeZone={timeZone}
          onAnswer={order => onMap(withDateOrder(question.signature, mappings, tables, order))}
        />
      ))}
      {tables.map(({ part, outline }) => (
        <MappingTable
          key={part}
          title={tables.length > 1 ? m.imports.columns.titleOf(part) : m.imports.columns.title}
          outline={outline}
          own={mappings.find(({ signature }) => signature === outline.signature)}
          onMap={onMap}
        />
      ))}
      <div className={rejected.length > 0 ? 'imp-two' : 'imp-one'}>
        {rejected.length > 0 && <RejectedRows file={file} />}
        <div>
          <FirstReviews timeZone={timeZone} reviews={first} count={isUnknown ? 1 : 3} />
          {tables.map(({ outline: { signature } }) => (
            <label className="check imp-remember" key={signature}>
              <input
                type="checkbox"
                checked={!forgotten.has(signature)}
                onChange={event => onRemember(signature, event.target.checked)}
              />
              <span>{said.remember}</span>
            </label>
          ))}
        </div>
      </div>
    </>
  )
}
