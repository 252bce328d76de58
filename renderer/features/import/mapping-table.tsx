import { useId } from 'react'
import type { ColumnMapping, TableOutline } from '../../../shared/importers/source'
import { sentenceOf, type Told } from '../../../shared/importers/told'
import { platforms, type Platform } from '../../../shared/models/review'
import { Chevron, Icon } from '../../components/icon'
import { useMessages } from '../../messages/use-messages'
import {
  choiceOf,
  choicesWith,
  choiceTitle,
  holdsContacts,
  withChoice,
  withPlatform,
  type ColumnChoice,
} from './column-choices'

type Props = {
  readonly title: string
  readonly outline: TableOutline
  /** The owner's mapping; undefined: as the app proposes. */
  readonly own: ColumnMapping | undefined
  readonly onMap: (mapping: ColumnMapping) => void
}

/** What each column of an unknown table is read as; every change reads the file again. */
export function MappingTable({ title, outline, own, onMap }: Props) {
  const { imports, words } = useMessages()
  const m = imports.columns
  const id = useId()
  const mapping = own ?? outline.proposal
  const isOwn = own !== undefined
  return (
    <>
      <h3 className="imp-h">{title}</h3>
      <table className="table map">
        <thead>
          <tr>
            <th scope="col">{m.inFile}</th>
            <th scope="col">{m.samples}</th>
            <th scope="col">{m.readAs}</th>
          </tr>
        </thead>
        <tbody>
          {outline.columns.map((column, index) => {
            const choice = choiceOf(mapping, index, isOwn)
            const name = column.name === '' ? m.unnamed(index + 1) : column.name
            return (
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>
                  <Samples samples={column.samples} isText={choice === 'text'} />
                </td>
                <td>
                  <Select
                    id={`${id}-${index}`}
                    label={m.is(name)}
                    value={choice}
                    options={choicesWith(choice).map(each => [each, choiceTitle(m, each)])}
                    onChange={value => onMap(withChoice(mapping, index, value as ColumnChoice))}
                  />
                  <Note note={column.note} isPrivate={choice === 'ignore' && holdsContacts(column.samples)} />
                </td>
              </tr>
            )
          })}
          {!mapping.roles.includes('platform') && (
            <tr>
              <th scope="row">{m.allRows}</th>
              <td>{m.where}</td>
              <td>
                <Select
                  id={`${id}-platform`}
                  label={m.allFrom}
                  value={mapping.platform ?? ''}
                  options={[['', m.asFile], ...platforms.map(each => [each, words.platforms[each]] as const)]}
                  onChange={value => onMap(withPlatform(mapping, value === '' ? undefined : (value as Platform)))}
                />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  )
}

function Samples({ samples, isText }: { readonly samples: readonly string[]; readonly isText: boolean }) {
  const { imports, words } = useMessages()
  const m = imports.columns
  const [first] = samples
  if (first === undefined) return <>{m.empty}</>
  if (isText) return <span className="quote">{words.quoted(shortened(first, 90))}</span>
  return (
    <>
      {samples
        .slice(0, 4)
        .map(sample => (sample === '' ? m.empty : shortened(sample, 40)))
        .join(' · ')}
    </>
  )
}

const shortened = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length).trimEnd()}…` : text

function Note({ note, isPrivate }: { readonly note: Told | undefined; readonly isPrivate: boolean }) {
  const { imports, importTexts } = useMessages()
  if (isPrivate) {
    return (
      <p className="hint with-ico">
        <Icon name="lock" size={13} className="ico-private" />
        {imports.columns.private}
      </p>
    )
  }
  return note === undefined ? null : <p className="hint">{sentenceOf(note, importTexts)}</p>
}

function Select({
  id,
  label,
  value,
  options,
  onChange,
}: {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly onChange: (value: string) => void
}) {
  return (
    <span className="select-wrap">
      <label className="hidden" htmlFor={id}>
        {label}
      </label>
      <select className="select" id={id} value={value} onChange={event => onChange(event.target.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
      <Chevron />
    </span>
  )
}
