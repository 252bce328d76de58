import { useState } from 'react'
import type { ImportReport } from '../../../shared/importers/source'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { useToasts } from '../../components/toasts'
import { listWords } from '../../components/words'
import { listImports, undoImport, workInImport } from '../../database/imports'
import type { ImportRecord } from '../../database/records'
import { useQuery } from '../../database/use-query'
import { platform } from '../../platform'
import { changesOf, figure } from './import-words'
import { reportCsv } from './report-csv'

type Asked = { readonly record: ImportRecord; readonly withWork: number }

/** The imports so far, each with the way to take it back as a whole. Nothing is shown before the first. */
export function PastImports() {
  const imports = useQuery(listImports)
  const { show } = useToasts()
  const [asked, setAsked] = useState<Asked>()
  if (!imports || imports.length === 0) return null
  const hasGone = imports.some(({ report }) => changesOf(report).gone > 0)
  const save = ({ report }: ImportRecord) =>
    void platform.saveFile('import-report.csv', reportCsv(report)).then(
      outcome => outcome === 'saved' && show({ message: 'Saved.' }),
      (error: unknown) => show({ message: error instanceof Error ? error.message : 'The file could not be saved.' }),
    )
  const ask = async (record: ImportRecord) => setAsked({ record, withWork: await workInImport(record.id) })
  const undo = ({ record }: Asked) => {
    setAsked(undefined)
    void undoImport(record.id).then(
      () => show({ message: `The import of ${filesOf(record.report)} is taken back.` }),
      () => show({ message: 'That import could not be taken back. Nothing was changed.' }),
    )
  }
  return (
    <section aria-labelledby="imp-past">
      <h2 id="imp-past">Imported before</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Files</th>
            <th scope="col" className="num">
              New
            </th>
            <th scope="col" className="num">
              Changed
            </th>
            <th scope="col" className="num">
              Not read
            </th>
            {hasGone && (
              <th scope="col" className="num">
                Gone
              </th>
            )}
            <th scope="col">
              <span className="hidden">Report and undo</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {imports.map(record => (
            <tr key={record.id}>
              <th scope="row">{moment.format(new Date(record.at))}</th>
              <td>{filesOf(record.report)}</td>
              <td className="num">{figure(record.report.totals.imported)}</td>
              <td className="num">{figure(record.report.totals.updated)}</td>
              <td className="num">{figure(record.report.totals.rejected)}</td>
              {hasGone && <td className="num">{figure(changesOf(record.report).gone)}</td>}
              <td className="num">
                <button
                  className="link"
                  type="button"
                  aria-label={`Save the report of ${filesOf(record.report)}`}
                  onClick={() => save(record)}
                >
                  Save the report
                </button>
                {' · '}
                <button
                  className="link"
                  type="button"
                  aria-label={`Undo the import of ${filesOf(record.report)}`}
                  onClick={() => void ask(record)}
                >
                  Undo this import
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && (
        <ConfirmDialog
          title="Take this import back?"
          text={whatGoes(asked)}
          yes="Take it back"
          no="Keep it"
          danger
          onYes={() => undo(asked)}
          onNo={() => setAsked(undefined)}
        />
      )}
    </section>
  )
}

const moment = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' })

/** "yelp.csv and 2 more". */
function filesOf({ files }: ImportReport): string {
  const names = files.map(({ file }) => file)
  return names.length <= 3 ? listWords(names) : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
}

function whatGoes({ record, withWork }: Asked): string {
  const { imported, updated } = record.report.totals
  const parts = [
    imported > 0 && `${figure(imported)} ${imported === 1 ? 'review goes' : 'reviews go'}`,
    updated > 0 && `${figure(updated)} ${updated === 1 ? 'review becomes' : 'reviews become'} what they were before`,
  ].filter(part => part !== false)
  const said = parts.length > 0 ? `${listWords(parts)}.` : 'It changed nothing that shows.'
  if (withWork === 0) return said
  return `${said} Your reply or your steps go with ${withWork === 1 ? 'one of them' : `${figure(withWork)} of them`}.`
}
