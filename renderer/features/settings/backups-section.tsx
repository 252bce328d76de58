import { useRef, useState, type ChangeEvent } from 'react'
import { isoToday } from '../../components/days'
import { useToasts } from '../../components/toasts'
import { backupName, makeBackup, restoreBackup } from '../../database/backup'
import { needsPassphrase } from '../../database/backup-file'
import { listSnapshots, openSnapshot } from '../../database/snapshots'
import { startOver } from '../../database/start-over'
import { useQuery } from '../../database/use-query'
import { platform } from '../../platform'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { TextField } from './text-field'

type Asked = { readonly what: 'restore'; readonly file: Blob; readonly name: string } | { readonly what: 'delete' }

const snapshotReasons = {
  import: 'before an import',
  restore: 'before a restore',
  migration: 'before an update',
} as const

/** Save everything as one file, take a file back, or delete everything. */
export function BackupsSection() {
  const { show } = useToasts()
  const snapshots = useQuery(listSnapshots) ?? []
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<string | undefined>()
  const [asked, setAsked] = useState<Asked | undefined>()
  const picker = useRef<HTMLInputElement>(null)

  const save = async () => {
    const bytes = await makeBackup(passphrase || undefined)
    if ((await platform.saveFile(backupName(isoToday()), bytes)) === 'saved')
      show({ message: 'Saved. Keep the file somewhere safe.' })
  }
  const pick = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    setProblem(undefined)
    if (passphrase === '' && (await needsPassphrase(file)))
      return setProblem('This backup is encrypted. Type its passphrase above, then choose it again.')
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
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <>
      <h2 className="st-title">Backups</h2>
      <p className="soft">One file holds everything: reviews, replies, steps, settings.</p>
      <div className="st-block">
        <TextField
          label="Passphrase"
          value={passphrase}
          note="Without one the file can be read by whoever has it. A lost passphrase cannot be recovered."
          onSave={setPassphrase}
        />
        <div className="with-ico">
          <button className="btn btn-main" type="button" onClick={() => void save()}>
            Save a backup
          </button>
          <button className="btn" type="button" onClick={() => picker.current?.click()}>
            Restore from a file
          </button>
          <input
            ref={picker}
            type="file"
            className="hidden"
            tabIndex={-1}
            aria-label="Backup to restore"
            onChange={event => void pick(event)}
          />
        </div>
        {problem !== undefined && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
        <h3>Kept by itself</h3>
        <ul className="st-list">
          {snapshots.map(snapshot => (
            <li key={snapshot.id}>
              <span>
                {new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' }).format(
                  new Date(snapshot.at),
                )}
                <p>
                  {snapshotReasons[snapshot.reason]},{' '}
                  {Math.max(1, Math.round(snapshot.size / 1024)).toLocaleString('en-US')} KB
                </p>
              </span>
              <button
                className="btn btn-s"
                type="button"
                onClick={() =>
                  void openSnapshot(snapshot.id).then(
                    file => file && setAsked({ what: 'restore', file, name: 'this backup' }),
                  )
                }
              >
                Restore
              </button>
            </li>
          ))}
          {snapshots.length === 0 && (
            <li>
              <span className="soft">None yet. One is kept before each import.</span>
            </li>
          )}
        </ul>
        <h3>Delete everything</h3>
        <p className="soft">Every review, reply and setting on this computer, backups kept by itself included.</p>
        <button className="btn btn-danger" type="button" onClick={() => setAsked({ what: 'delete' })}>
          Delete everything
        </button>
      </div>
      {asked && (
        <ConfirmDialog
          title={asked.what === 'delete' ? 'Delete everything?' : `Replace everything with ${asked.name}?`}
          text={
            asked.what === 'delete'
              ? 'This cannot be undone. Evenkeel starts as if it had never been used.'
              : 'What is there now is kept as a backup first.'
          }
          yes={asked.what === 'delete' ? 'Delete everything' : 'Replace'}
          no="Keep things as they are"
          danger={asked.what === 'delete'}
          onYes={() => void confirmed()}
          onNo={() => setAsked(undefined)}
        />
      )}
    </>
  )
}
