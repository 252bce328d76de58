import { useId, useState } from 'react'
import { sentenceOf } from '../../../shared/importers/told'
import { useSaveFile } from '../../components/use-save-file'
import { useMessages } from '../../messages/use-messages'
import type { FilePreview } from '../../workers/import-files'
import { notRead } from './import-words'
import { rejectedCsv } from './rejected-csv'

/** Rows shown before the owner asks for all. */
const few = 8
/** A longer list helps nobody on a screen; the file holds the rest. */
const most = 500

/** The rows that were not read, each with its reason, and the way to save them as a file. */
export function RejectedRows({ file }: { readonly file: FilePreview }) {
  const messages = useMessages()
  const { imports, importTexts, locale } = messages
  const m = imports.rejected
  const id = useId()
  const saveFile = useSaveFile()
  const [isOpen, setOpen] = useState(false)
  const total = notRead(file.report)
  const hasSheets = file.rejected.some(({ sheet }) => sheet !== undefined)
  const save = () => saveFile(m.fileName, rejectedCsv(messages, file.rejected), m.saved)
  return (
    <section aria-labelledby={id}>
      <h3 className="imp-h" id={id}>
        {m.title(total)}
      </h3>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{m.row}</th>
            <th scope="col">{m.why}</th>
          </tr>
        </thead>
        <tbody>
          {file.rejected.slice(0, isOpen ? most : few).map(({ file: part, row, sheet, told }) => (
            <tr key={`${part} ${row}`}>
              <th scope="row">
                {hasSheets && sheet !== undefined ? `${sheet}, ${locale.number(row)}` : locale.number(row)}
              </th>
              <td>{sentenceOf(told, importTexts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="imp-links">
        {!isOpen && file.rejected.length > few && (
          <button className="link" type="button" onClick={() => setOpen(true)}>
            {m.all}
          </button>
        )}
        <button className="link" type="button" onClick={save}>
          {m.save}
        </button>
      </p>
    </section>
  )
}
