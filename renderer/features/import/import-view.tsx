import { useEffect, useRef, useState } from 'react'
import { useCommand } from '../../components/commands'
import { useNavigation } from '../../components/navigation'
import { useToasts } from '../../components/toasts'
import { undoImport } from '../../database/imports'
import { getSetting, rememberMapping } from '../../database/settings'
import { useQuery } from '../../database/use-query'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'
import type { PickedFile } from '../../platform/platform'
import type { ImportPreview } from '../../workers/import-files'
import { previewGone } from '../../workers/import-failures'
import { ByHandView } from './cards/by-hand-view'
import { changeDesk, emptyDesk, useDesk } from './cards/card-desk'
import { areCards } from './cards/card-file'
import { PasteView } from './cards/paste-view'
import { FileDetail } from './file-detail'
import { ImportSide } from './import-side'
import { ImportStart } from './import-start'
import { addedLine, addLabel, changesOf, notRead } from './import-words'
import { MissingReplies } from './missing-replies'
import { ProgressPane } from './progress-pane'
import { useImport, type ImportStage } from './use-import'
import './import.css'

/** The import: choose files, look them over, keep them. Without files it offers to choose some, and lists the earlier imports. */
export function ImportView({ files }: { readonly files?: readonly PickedFile[] }) {
  const desk = useDesk()
  const profile = useQuery(() => getSetting('profile'))
  const timeZone = profile?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  if (files && files.length > 0) return <ImportRun files={files} timeZone={timeZone} />
  if (desk.at === 'paste') return <PasteView desk={desk} timeZone={timeZone} />
  return desk.at === 'by-hand' ? <ByHandView desk={desk} timeZone={timeZone} /> : <ImportStart />
}

function ImportRun({ files, timeZone }: { readonly files: readonly PickedFile[]; readonly timeZone: string }) {
  const m = useMessages()
  const said = m.imports.bar
  const { go } = useNavigation()
  const { show } = useToasts()
  const { stage, map, mappings, confirm, cancel } = useImport(files)
  const [chosen, setChosen] = useState<string>()
  const [forgotten, setForgotten] = useState<ReadonlySet<string>>(new Set())
  const preview = stage.at === 'failed' ? undefined : stage.preview
  const isSample = useQuery(() => getSetting('sample')) === true
  const isHere = useIsHere()
  const inSight = useRef(files)
  inSight.current = files

  const add = async (kept: ImportPreview) => {
    const isNothing = !kept.isNews
    if (!isNothing && !(await confirm(kept))) return
    for (const { outline } of kept.files.flatMap(({ tables }) => tables)) {
      const mapping = mappings.find(({ signature }) => signature === outline.signature) ?? outline.proposal
      if (!forgotten.has(outline.signature)) await rememberMapping(mapping)
    }
    for (const { signature } of kept.files.flatMap(({ dates }) => dates)) {
      const answer = mappings.find(mapping => mapping.signature === signature)
      if (answer && !forgotten.has(signature)) await rememberMapping(answer)
    }
    if (areCards(files)) changeDesk(() => emptyDesk)
    show({
      message: addedLine(m, kept.report.totals, changesOf(kept.report)),
      ...(!isNothing && { undo: () => undoImport(kept.importId) }),
    })
    // Whoever went elsewhere while it was saved, or chose other files, stays there.
    if (isHere.current && inSight.current === files) go({ at: 'inbox' })
  }
  const leave = () => {
    cancel()
    // Who leaves the preview of their own cards comes back to them.
    if (stage.at !== 'writing') go(areCards(files) ? { at: 'import' } : { at: 'inbox' })
  }
  const reason = whyNot(said, stage)
  const label = preview ? addLabel(m, preview.report.totals, preview.isNews) : said.addFirst
  const onAdd = () => {
    if (reason === undefined && preview) void add(preview)
  }
  useCommand({ id: 'import-cancel', title: said.cancelCommand, keys: 'Esc', group: 'import', run: leave })
  useCommand({
    id: 'import-add',
    title: said.addCommand,
    keys: 'Enter',
    group: 'import',
    run: onAdd,
    ...(reason !== undefined && { disabled: reason }),
  })
  const file = preview?.files.find(({ file: name }) => name === chosen) ?? (preview && firstToCheck(preview))
  return (
    <main className="imp" id="main" tabIndex={-1}>
      <ImportSide stage={stage} files={files} current={file?.file} onChoose={setChosen} />
      <section className="imp-main" aria-label={file?.file ?? m.imports.progress.reading} tabIndex={0}>
        {stage.at === 'failed' ? (
          <Failed message={stage.message} />
        ) : stage.at === 'writing' || !file ? (
          <ProgressPane stage={stage} />
        ) : (
          <>
            <MissingReplies missing={preview?.replies.missing ?? []} />
            <FileDetail
              key={file.file}
              file={file}
              mappings={mappings}
              isReading={stage.at === 'reading'}
              onMap={map}
              timeZone={timeZone}
              forgotten={forgotten}
              onRemember={(signature, isRemembered) =>
                setForgotten(before => {
                  const after = new Set(before)
                  if (isRemembered) after.delete(signature)
                  else after.add(signature)
                  return after
                })
              }
            />
          </>
        )}
      </section>
      <div className="actions-bar imp-bar">
        <span className="why">{reason ?? (isSample ? said.joinsSample : said.stays)}</span>
        <button className="btn" type="button" onClick={leave}>
          {said.cancel} <kbd>Esc</kbd>
        </button>
        <button className="btn btn-main" type="button" aria-disabled={reason !== undefined} onClick={onAdd}>
          {label} <kbd>↵</kbd>
        </button>
      </div>
    </main>
  )
}

/** Whether the screen is still the one in sight. */
function useIsHere() {
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => void (isHere.current = false)
  }, [])
  return isHere
}

/** Why nothing can be added just now; undefined where it can. */
function whyNot(m: Messages['imports']['bar'], stage: ImportStage): string | undefined {
  switch (stage.at) {
    case 'reading':
      return m.reading
    case 'writing':
      return m.saving
    case 'failed':
      return m.failed
    case 'preview':
      return stage.preview.files.every(({ report }) => report.refused) ? m.nothingToAdd : undefined
  }
}

/** The file that asks for a look comes first. */
const firstToCheck = ({ files }: ImportPreview) =>
  files.find(({ tables }) => tables.some(({ outline }) => outline.ask)) ??
  files.find(({ dates }) => dates.some(({ isAnswered }) => !isAnswered)) ??
  files.find(({ report }) => notRead(report) > 0) ??
  files[0]

function Failed({ message }: { readonly message: string }) {
  const m = useMessages().imports.failed
  return (
    <div role="alert">
      <h2 className="imp-title">{m.title}</h2>
      <p className="soft">{m.note}</p>
      {message !== '' && <p className="hint">{message === previewGone ? m.previewGone : message}</p>}
    </div>
  )
}
