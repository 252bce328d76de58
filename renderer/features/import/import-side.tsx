import { Icon } from '../../components/icon'
import type { PickedFile } from '../../platform/platform'
import type { FilePreview, ImportPreview } from '../../workers/import-files'
import { changesOf, countsLine, figure, fileStatus, notRead, rowsIn } from './import-words'
import type { ImportStage } from './use-import'

type Props = {
  readonly stage: ImportStage
  readonly files: readonly PickedFile[]
  readonly current: string | undefined
  readonly onChoose: (file: string) => void
}

/** The left side: what the import comes to, and its files. */
export function ImportSide({ stage, files, current, onChoose }: Props) {
  const preview = stage.at === 'failed' ? undefined : stage.preview
  return (
    <section className="imp-side" aria-labelledby="imp-h">
      <div className="imp-top">
        <h1 id="imp-h">{stage.at === 'writing' ? 'Saving.' : 'Nothing is saved yet.'}</h1>
        <p className="soft">Look it over first. You can undo a whole import later, too.</p>
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
  const { totals } = preview.report
  const { edited, completed, answered, gone, returned } = changesOf(preview.report)
  const { live, missing } = preview.replies
  return (
    <dl className="sum">
      <Sum mark="s-new" name="New reviews" count={totals.imported} />
      <Sum mark="s-chg" name="Changed since last time" count={totals.updated} />
      <Part name="Edited by the customer" count={edited} />
      <Part name="Now in full" count={completed} />
      <Part name="Answered on the site" count={answered} />
      <Sum mark="s-old" name="Already known, left as they are" count={totals.unchanged} />
      <Sum mark="s-bad" name="Not read" count={totals.rejected} />
      <div className="sum-all">
        <dt>{rowsIn(totals.files)}</dt>
        <dd>{figure(totals.rows)}</dd>
      </div>
      <Beside name="Gone from the site" count={gone} />
      <Beside name="Back on the site" count={returned} />
      <Beside name="Your copied replies that are live now" count={live} />
      <Beside name="Your copied replies that are not on the site" count={missing.length} />
    </dl>
  )
}

/** A kind of change, among those that are summed up above it. */
function Part({ name, count }: { readonly name: string; readonly count: number }) {
  if (count === 0) return null
  return (
    <div className="sum-part">
      <dt>{name}</dt>
      <dd>{figure(count)}</dd>
    </div>
  )
}

/** What the files show of reviews that are not rows of them. */
function Beside({ name, count }: { readonly name: string; readonly count: number }) {
  if (count === 0) return null
  return (
    <div className="sum-beside">
      <dt>{name}</dt>
      <dd>{figure(count)}</dd>
    </div>
  )
}

function Sum({ mark, name, count }: { readonly mark: string; readonly name: string; readonly count: number }) {
  return (
    <div>
      <dt>
        <i className={mark} />
        {name}
      </dt>
      <dd>{figure(count)}</dd>
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
  const { glyph, words } = fileStatus(file)
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
        <span className="f-n">{countsLine(file.report)}</span>
      </button>
    </li>
  )
}
