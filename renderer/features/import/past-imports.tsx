import { useState } from 'react'
import type { ImportReport } from '../../../shared/importers/source'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { useToasts } from '../../components/toasts'
import { useSaveFile } from '../../components/use-save-file'
import { listImports, undoImport, workInImport } from '../../database/imports'
import type { ImportRecord } from '../../database/records'
import { useQuery } from '../../database/use-query'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'
import { changesOf } from './import-words'
import { reportCsv } from './report-csv'

type Asked = { readonly record: ImportRecord; readonly withWork: number }

/** The imports so far, each with the way to take it back as a whole. Nothing is shown before the first. */
export function PastImports() {
  const m = useMessages()
  const said = m.imports.past
  const { number } = m.locale
  const imports = useQuery(listImports)
  const { show } = useToasts()
  const saveFile = useSaveFile()
  const [asked, setAsked] = useState<Asked>()
  if (!imports || imports.length === 0) return null
  const hasGone = imports.some(({ report }) => changesOf(report).gone > 0)
  const save = ({ report }: ImportRecord) => saveFile(m.imports.csv.reportName, reportCsv(m, report), said.saved)
  const ask = async (record: ImportRecord) => setAsked({ record, withWork: await workInImport(record.id) })
  const undo = ({ record }: Asked) => {
    setAsked(undefined)
    void undoImport(record.id).then(
      () => show({ message: said.undone(filesOf(m, record.report)) }),
      () => show({ message: said.notUndone }),
    )
  }
  return (
    <section aria-labelledby="imp-past">
      <h2 id="imp-past">{said.title}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{said.when}</th>
            <th scope="col">{said.files}</th>
            <th scope="col" className="num">
              {said.new}
            </th>
            <th scope="col" className="num">
              {said.changed}
            </th>
            <th scope="col" className="num">
              {said.notRead}
            </th>
            {hasGone && (
              <th scope="col" className="num">
                {said.gone}
              </th>
            )}
            <th scope="col">
              <span className="hidden">{said.links}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {imports.map(record => (
            <tr key={record.id}>
              <th scope="row">{m.locale.moment(record.at, 'medium')}</th>
              <td>{filesOf(m, record.report)}</td>
              <td className="num">{number(record.report.totals.imported)}</td>
              <td className="num">{number(record.report.totals.updated)}</td>
              <td className="num">{number(record.report.totals.rejected)}</td>
              {hasGone && <td className="num">{number(changesOf(record.report).gone)}</td>}
              <td className="num">
                <button
                  className="link"
                  type="button"
                  aria-label={said.saveOf(filesOf(m, record.report))}
                  onClick={() => save(record)}
                >
                  {said.save}
                </button>
                {' · '}
                <button
                  className="link"
                  type="button"
                  aria-label={said.undoOf(filesOf(m, record.report))}
                  onClick={() => void ask(record)}
                >
                  {said.undo}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && (
        <ConfirmDialog
          title={said.ask}
          text={whatGoes(m, asked)}
          yes={said.yes}
          no={said.no}
          danger
          onYes={() => undo(asked)}
          onNo={() => setAsked(undefined)}
        />
      )}
    </section>
  )
}

/** "yelp.csv and 2 more". */
function filesOf({ imports, locale }: Messages, { files }: ImportReport): string {
  const names = files.map(({ file }) => file)
  return names.length <= 3 ? locale.list(names) : imports.past.more(names.slice(0, 2), names.length - 2)
}

function whatGoes({ imports: { past: m }, locale }: Messages, { record, withWork }: Asked): string {
  const { imported, updated } = record.report.totals
  const parts = [...(imported > 0 ? [m.goes(imported)] : []), ...(updated > 0 ? [m.becomes(updated)] : [])]
  const said = parts.length > 0 ? `${locale.list(parts)}.` : m.changedNothing
  return withWork === 0 ? said : `${said} ${m.workGoes(withWork)}`
}
