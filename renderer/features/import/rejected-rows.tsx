import { useId, useState } from 'react'
import { useToasts } from '../../components/toasts'
import { platform } from '../../platform'
import type { FilePreview } from '../../workers/import-files'
import { figure, notRead } from './import-words'
import { rejectedCsv } from './rejected-csv'

/** Rows shown before the owner asks for all. */
const few = 8
/** A longer list helps nobody on a screen; the file holds the rest. */
const most = 500

/** The rows that were not read, each with its reason, and the way to save them as a file. */
export function RejectedRows({ file }: { readonly file: FilePreview }) {
  const id = useId()
  const { show } = useToasts()
  const [isOpen, setOpen] = useState(false)
  const total = notRead(file.report)
  const hasSheets = file.rejected.some(({ sheet }) => sheet !== undefined)
  const save = () =>
    void platform.saveFile('rows-not-read.csv', rejectedCsv(file.rejected)).then(
      outcome =>
        outcome === 'saved' && show({ message: 'Saved. Mend the rows there, then import them like any file.' }),
      (error: unknown) => show({ message: error instanceof Error ? error.message : 'The file could not be saved.' }),
    )
  return (
    <section aria-labelledby={id}>
      <h3 className="imp-h" id={id}>
        {total === 1 ? 'Not read: one row' : `Not read: ${figure(total)} rows`}
      </h3>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {file.rejected.slice(0, isOpen ? most : few).map(({ file: part, row, sheet, message }) => (
            <tr key={`${part} ${row}`}>
              <th scope="row">{hasSheets && sheet !== undefined ? `${sheet}, ${figure(row)}` : figure(row)}</th>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="imp-links">
        {!isOpen && file.rejected.length > few && (
          <button className="link" type="button" onClick={() => setOpen(true)}>
            Show all
          </button>
        )}
        <button className="link" type="button" onClick={save}>
          Save these rows as a file to mend
        </button>
      </p>
    </section>
  )
}
