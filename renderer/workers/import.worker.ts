import { sourceFile } from '../platform/source-file'
import type { ImportAnswer, ImportRequest } from './import-files'
import { confirmImport, previewImport } from './run-import'

const tell = (answer: ImportAnswer) => self.postMessage(answer)
let cancelled = 0

self.onmessage = ({ data }: MessageEvent<ImportRequest>) => {
  if (data.ask === 'cancel') {
    cancelled = data.run
    return
  }
  const { run } = data
  const steering = {
    onProgress: (progress: Extract<ImportAnswer, { kind: 'progress' }>['progress']) =>
      tell({ kind: 'progress', run, progress }),
    isCancelled: () => cancelled >= run,
  }
  const done =
    data.ask === 'preview'
      ? previewImport(data.files.map(sourceFile), data.options, steering).then(preview =>
          tell({ kind: 'preview', run, preview }),
        )
      : confirmImport(data, data.at, steering).then(isWritten => tell({ kind: 'written', run, isWritten }))
  done.catch((error: unknown) => tell({ kind: 'failed', run, message: error instanceof Error ? error.message : '' }))
}
