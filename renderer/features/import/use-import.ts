import { useCallback, useEffect, useRef, useState } from 'react'
import type { ColumnMapping } from '../../../shared/importers/source'
import { getSetting } from '../../database/settings'
import type { PickedFile } from '../../platform/platform'
import {
  confirmPreview,
  previewFiles,
  type ImportPreview,
  type ImportProgress,
  type Run,
} from '../../workers/import-files'

/** How far an import has come. A preview stays in sight while its file is read again under other columns. */
export type ImportStage =
  | { readonly at: 'reading'; readonly progress?: ImportProgress; readonly preview?: ImportPreview }
  | { readonly at: 'preview'; readonly preview: ImportPreview }
  | { readonly at: 'writing'; readonly progress?: ImportProgress; readonly preview: ImportPreview }
  | { readonly at: 'failed'; readonly message: string }

/** Reads the files of a place, shows how it goes, and keeps what the owner confirms. */
export function useImport(files: readonly PickedFile[]) {
  const [stage, setStage] = useState<ImportStage>({ at: 'reading' })
  const [mappings, setMappings] = useState<readonly ColumnMapping[]>([])
  const run = useRef<Run<unknown>>(undefined)
  const last = useRef<{ readonly files: readonly PickedFile[]; readonly preview: ImportPreview }>(undefined)

  useEffect(() => {
    let isCurrent = true
    let started: Run<ImportPreview | undefined> | undefined
    const before = last.current?.files === files ? last.current.preview : undefined
    setStage({ at: 'reading', ...(before && { preview: before }) })
    void read()
    return () => {
      isCurrent = false
      started?.cancel()
    }

    async function read(): Promise<void> {
      const [profile, remembered] = await Promise.all([getSetting('profile'), getSetting('mappings')])
      if (!isCurrent) return
      const options = {
        importId: crypto.randomUUID(),
        now: new Date().toISOString(),
        mappings: [...mappings, ...remembered],
        ...(profile?.timeZone !== undefined && { timeZone: profile.timeZone }),
        ...(profile && { businessName: profile.businessName }),
      }
      started = previewFiles(files, options, progress => {
        if (isCurrent) setStage({ at: 'reading', progress, ...(before && { preview: before }) })
      })
      run.current = started
      try {
        const preview = await started.done
        if (!isCurrent || !preview) return
        last.current = { files, preview }
        setStage({ at: 'preview', preview })
      } catch (error) {
        if (isCurrent) setStage({ at: 'failed', message: messageOf(error) })
      }
    }
  }, [files, mappings])

  const map = useCallback((mapping: ColumnMapping) => {
    setMappings(known => [mapping, ...known.filter(({ signature }) => signature !== mapping.signature)])
  }, [])

  /** Keeps the preview; answers whether it was kept. Goes on when the owner looks elsewhere meanwhile. */
  const confirm = useCallback(async (preview: ImportPreview): Promise<boolean> => {
    setStage({ at: 'writing', preview })
    const writing = confirmPreview(preview, new Date().toISOString(), progress =>
      setStage({ at: 'writing', progress, preview }),
    )
    run.current = writing
    try {
      const isKept = await writing.done
      if (!isKept) setStage({ at: 'preview', preview })
      return isKept
    } catch (error) {
      setStage({ at: 'failed', message: messageOf(error) })
      return false
    }
  }, [])

  const cancel = useCallback(() => run.current?.cancel(), [])
  return { stage, map, mappings, confirm, cancel }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '')
