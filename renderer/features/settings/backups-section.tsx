import { useRef, useState, type ChangeEvent } from 'react'
import { isoToday } from '../../components/days'
import { useSaveFile } from '../../components/use-save-file'
import { backupName, makeBackup, restoreBackup } from '../../database/backup'
import { needsPassphrase } from '../../database/backup-file'
import { listSnapshots, openSnapshot } from '../../database/snapshots'
import { BackupRefusal } from '../../../shared/backup/format'
import { startOver } from '../../database/start-over'
import { useQuery } from '../../database/use-query'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { TextField } from './text-field'

type Asked = { readonly what: 'restore'; readonly file: Blob; readonly name: string } | { readonly what: 'delete' }

/** Save everything as one file, take a file back, or delete everything. */
export function BackupsSection() {
  const { settings, locale } = useMessages()
  const m = settings.backups
  const saveFile = useSaveFile()
  const snapshots = useQuery(listSnapshots) ?? []
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<string | undefined>()
  const [asked, setAsked] = useState<Asked | undefined>()
  const picker = useRef<HTMLInputElement>(null)

  const save = async () => {
    const bytes = await makeBackup(passphrase || undefined)
    saveFile(backupName(isoToday()), bytes, m.saved)
  }
  const pick = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    setProblem(undefined)
    if (passphrase === '' && (await needsPassphrase(file))) return setProblem(m.needsPassphrase)
    setAsked({ what: 'restore', file, name: file.name })
  }
  const confirmed = async () => {
    const doing = asked
    setAsked(undefined)
    if (!doing) return
    if (doing.what === 'delete') return startOver()
    try {
      await restoreBackup(doing.file, passphrase || undefined)
      location.reload()
    } catch (error) {
      setProblem(problemWords(m, error))
    }
  }

  return (
    <>
      <h2 className="st-title">{m.title}</h2>
      <p className="soft">{m.note}</p>
      <div className="st-block">
        <TextField label={m.passphrase} value={passphrase} note={m.passphraseNote} onSave={setPassphrase} />
        <div className="with-ico">
          <button className="btn btn-main" type="button" onClick={() => void save()}>
            {m.save}
          </button>
          <button className="btn" type="button" onClick={() => picker.current?.click()}>
            {m.restoreFile}
          </button>
          <input
            ref={picker}
            type="file"
            className="hidden"
            tabIndex={-1}
            aria-label={m.fileToRestore}
            onChange={event => void pick(event)}
          />
        </div>
        {problem !== undefined && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
        <h3>{m.keptByItself}</h3>
        <ul className="st-list">
          {snapshots.map(snapshot => (
            <li key={snapshot.id}>
              <span>
                {locale.moment(snapshot.at, 'long')}
                <p>{m.reasonAndSize(m.reasons[snapshot.reason], Math.max(1, Math.round(snapshot.size / 1024)))}</p>
              </span>
              <button
                className="btn btn-s"
                type="button"
                onClick={() =>
                  void openSnapshot(snapshot.id).then(
                    file => file && setAsked({ what: 'restore', file, name: m.thisBackup }),
                  )
                }
              >
                {m.restore}
              </button>
            </li>
          ))}
          {snapshots.length === 0 && (
            <li>
              <span className="soft">{m.none}</span>
            </li>
          )}
        </ul>
        <h3>{m.deleteAll}</h3>
        <p className="soft">{m.deleteNote}</p>
        <button className="btn btn-danger" type="button" onClick={() => setAsked({ what: 'delete' })}>
          {m.deleteAll}
        </button>
      </div>
      {asked && (
        <ConfirmDialog
          title={asked.what === 'delete' ? m.askDelete : m.askReplace(asked.name)}
          text={asked.what === 'delete' ? m.askDeleteNote : m.askReplaceNote}
          yes={asked.what === 'delete' ? m.deleteAll : m.replace}
          no={m.keepAll}
          danger={asked.what === 'delete'}
          onYes={() => void confirmed()}
          onNo={() => setAsked(undefined)}
        />
      )}
    </>
  )
}

/** Why a backup was not taken, in a sentence. */
function problemWords(m: Messages['settings']['backups'], error: unknown): string {
  if (!(error instanceof BackupRefusal)) return m.notRestored
  return error.lineNumber === undefined ? m.problems[error.problem] : m.damagedInLine(error.lineNumber)
}
