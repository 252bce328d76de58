import type { ReadOptions } from '../../shared/importers/source'
import type { PickedFile } from '../platform/platform'
import type { ImportPreview, ImportProgress } from './run-import'

export type { FilePreview, ImportPreview, ImportProgress, RejectedRow } from './run-import'
export type { MissingReply, SeenReplies } from './reply-watch'

/** What the import worker is asked. A run that is cancelled takes every earlier one with it. */
export type ImportRequest =
  | {
      readonly ask: 'preview'
      readonly run: number
      readonly files: readonly PickedFile[]
      readonly options: ReadOptions & { readonly importId: string }
    }
  | ({ readonly ask: 'confirm'; readonly run: number; readonly at: string } & Confirmed)
  | { readonly ask: 'cancel'; readonly run: number }

/** What of a preview is needed to keep it. */
export type Confirmed = Pick<ImportPreview, 'importId' | 'report' | 'parts'>

/** What it tells; an undefined preview and `isWritten: false` mean: cancelled, and nothing is left of it. */
export type ImportAnswer =
  | { readonly kind: 'progress'; readonly run: number; readonly progress: ImportProgress }
  | { readonly kind: 'preview'; readonly run: number; readonly preview: ImportPreview | undefined }
  | { readonly kind: 'written'; readonly run: number; readonly isWritten: boolean }
  | { readonly kind: 'failed'; readonly run: number; readonly message: string }

/** A piece of work under way: its answer, and the way to stop it. */
export type Run<T> = { readonly done: Promise<T>; readonly cancel: () => void }

type Listener = {
  readonly onProgress: (progress: ImportProgress) => void
  readonly settle: (answer: ImportAnswer) => void
}

const listeners = new Map<number, Listener>()
let worker: Worker | undefined
let lastRun = 0

function started(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
    const listener = listeners.get(data.run)
    if (data.kind === 'progress') {
      listener?.onProgress(data.progress)
      return
    }
    listeners.delete(data.run)
    listener?.settle(data)
  }
  worker.onerror = event => {
    for (const [run, { settle }] of listeners) settle({ kind: 'failed', run, message: event.message })
    listeners.clear()
    worker?.terminate()
    worker = undefined
  }
  return worker
}

type Question =
  Omit<Extract<ImportRequest, { ask: 'preview' }>, 'run'> | Omit<Extract<ImportRequest, { ask: 'confirm' }>, 'run'>

function begin(request: Question, onProgress: (progress: ImportProgress) => void): Run<ImportAnswer> {
  const run = ++lastRun
  const done = new Promise<ImportAnswer>((resolve, reject) => {
    const settle = (answer: ImportAnswer) =>
      answer.kind === 'failed' ? reject(new Error(answer.message)) : resolve(answer)
    listeners.set(run, { onProgress, settle })
    started().postMessage({ ...request, run } satisfies ImportRequest)
  })
  return { done, cancel: () => started().postMessage({ ask: 'cancel', run } satisfies ImportRequest) }
}

/** Reads files in a worker for the preview; nothing is kept. The answer is undefined where it was cancelled. */
export function previewFiles(
  files: readonly PickedFile[],
  options: ReadOptions & { readonly importId: string },
  onProgress: (progress: ImportProgress) => void,
): Run<ImportPreview | undefined> {
  const { done, cancel } = begin({ ask: 'preview', files, options }, onProgress)
  return { done: done.then(answer => (answer.kind === 'preview' ? answer.preview : undefined)), cancel }
}

/** Keeps what a preview showed, under the moment `at` (ISO instant). The answer is false where it was cancelled. */
export function confirmPreview(
  { importId, report, parts }: ImportPreview,
  at: string,
  onProgress: (progress: ImportProgress) => void,
): Run<boolean> {
  const { done, cancel } = begin({ ask: 'confirm', importId, report, parts, at }, onProgress)
  return { done: done.then(answer => answer.kind === 'written' && answer.isWritten), cancel }
}
