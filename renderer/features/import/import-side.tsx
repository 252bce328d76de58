import { Icon } from '../../components/icon'
import { useMessages } from '../../messages/use-messages'
import type { PickedFile } from '../../platform/platform'
import type { FilePreview, ImportPreview } from '../../workers/import-files'
import { changesOf, countsLine, fileStatus, notRead } from './import-words'
import type { ImportStage } from './use-import'

type Props = {
  readonly stage: ImportStage
  readonly files: readonly PickedFile[]
  readonly current: string | undefined
  readonly onChoose: (file: string) => void
}

/** The left side: what the import comes to, and its files. */
export function ImportSide({ stage, files, current, onChoose }: Props) {
  const { imports } = useMessages()
  const m = imports.side
  const preview = stage.at === 'failed' ? undefined : stage.preview
  return (
    <section className="imp-side" aria-labelledby="imp-h">
      <div className="imp-top">
        <h1 id="imp-h">{stage.at === 'writing' ? imports.progress.savingTitle : m.notSaved}</h1>
        <p className="soft">{m.note}</p>
      </div>
      {preview ? (
        <>
          <Sums preview={preview} />
          <ul className="files">
            {preview.files.map(file => (
              <FileRow key={file.file} file={file} isCurrent={file.file === current} onChoose={onChoose} />
            ))}
          </ul>
        </>
      ) : (
        <ul className="files">
          {sources(files).map(name => (
            <li className="f" key={name}>
              <span className="f-name">
                <Icon name="file" className="ico-soft" />
                <b>{name}</b>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A folder is one source, whatever is in it. */
const sources = (files: readonly PickedFile[]): readonly string[] => [
  ...new Set(files.map(({ path }) => path.split('/', 1)[0] ?? path)),
]

function Sums({ preview }: { readonly preview: ImportPreview }) {
  const { imports, locale } = useMessages()
  const m = imports.side
  const { totals } = preview.report
  const { edited, completed, answered, gone, returned } = changesOf(preview.report)
  const { live, missing } = preview.replies
  return (
    <dl className="sum">
      <Sum mark="s-new" name={m.new} count={totals.imported} />
      <Sum mark="s-chg" name={m.changed} count={totals.updated} />
      <Part name={m.edited} count={edited} />
      <Part name={m.completed} count={completed} />
      <Part name={m.answered} count={answered} />
      <Sum mark="s-old" name={m.known} count={totals.unchanged} />
      <Sum mark="s-bad" name={m.notRead} count={totals.rejected} />
      <div className="sum-all">
        <dt>{m.rowsIn(totals.files)}</dt>
        <dd>{locale.number(totals.rows)}</dd>
      </div>
      <Beside name={m.gone} count={gone} />
      <Beside name={m.returned} count={returned} />
      <Beside name={m.live} count={live} />
      <Beside name={m.missing} count={missing.length} />
    </dl>
  )
}

/** A kind of change, among those that are summed up above it. */
function Part({ name, count }: { readonly name: string; readonly count: number }) {
  const { locale } = useMessages()
  if (count === 0) return null
  return (
    <div className="sum-part">
      <dt>{name}</dt>
      <dd>{locale.number(count)}</dd>
    </div>
  )
}

/** What the files show of reviews that are not rows of them. */
function Beside({ name, count }: { readonly name: string; readonly count: number }) {
  const { locale } = useMessages()
  if (count === 0) return null
  return (
    <div className="sum-beside">
      <dt>{name}</dt>
      <dd>{locale.number(count)}</dd>
    </div>
  )
}

function Sum({ mark, name, count }: { readonly mark: string; readonly name: string; readonly count: number }) {
  const { locale } = useMessages()
  return (
    <div>
      <dt>
        <i className={mark} />
        {name}
      </dt>
      <dd>{locale.number(count)}</dd>
    </div>
  )
}

const glyphClass = { check: 'ico-good', question: 'ico-today', block: 'ico-now' } as const

function FileRow({
  file,
  isCurrent,
  onChoose,
}: {
  readonly file: FilePreview
  readonly isCurrent: boolean
  readonly onChoose: (file: string) => void
}) {
  const m = useMessages()
  const { glyph, words } = fileStatus(m, file)
  const { imported, updated, unchanged } = file.report
  const shares = [
    ['s-new', imported],
    ['s-chg', updated],
    ['s-old', unchanged],
    ['s-bad', notRead(file.report)],
  ] as const
  return (
    <li>
      <button
        className="f"
        type="button"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onChoose(file.file)}
      >
        <span className="f-name">
          <Icon name="file" className="ico-soft" />
          <b>{file.file}</b>
        </span>
        <span className="f-what">
          <Icon name={glyph} size={14} className={glyphClass[glyph]} />
          {words}
        </span>
        {file.report.rows > 0 && (
          <span className="split" aria-hidden="true">
            {shares.map(([mark, count]) => count > 0 && <i key={mark} className={mark} style={{ flex: count }} />)}
          </span>
        )}
        <span className="f-n">{countsLine(m, file.report)}</span>
      </button>
    </li>
  )
}
