import { sourceFile } from '../platform/source-file'
import type { ImportAnswer, ImportRequest } from './import-files'
import { confirmImport, previewImport } from './run-import'

const tell = (answer: ImportAnswer) => self.postMessage(answer)
let cancelled = 0
/** One after the other: a run that was cancelled clears up before the next one puts rows aside. */
let last: Promise<unknown> = Promise.resolve()

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
  const work = (): Promise<ImportAnswer> =>
    data.ask === 'preview'
      ? previewImport(data.files.map(sourceFile), data.options, steering).then(preview => ({
          kind: 'preview',
          run,
          preview,
        }))
      : confirmImport(data, data.at, steering).then(isWritten => ({ kind: 'written', run, isWritten }))
  last = last.then(work).then(tell, (error: unknown) => {
    tell({ kind: 'failed', run, message: error instanceof Error ? error.message : '' })
  })
}
