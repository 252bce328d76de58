/** What a worker tells: the answer to one question, that it failed, or something unasked. */
export type WorkerAnswer<Unasked = never> =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: string }
  | { readonly unasked: Unasked }

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void }

/**
 * The window's side of a worker that answers questions. It starts with the first question, and anew after it broke down.
 * @param open makes the worker
 * @param onUnasked is called with what the worker tells by itself
 */
export function askWorker<Question, Unasked = never>(open: () => Worker, onUnasked?: (told: Unasked) => void) {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0
  const started = (): Worker => {
    if (worker) return worker
    worker = open()
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer<Unasked>>) => {
      if ('unasked' in data) {
        onUnasked?.(data.unasked)
        return
      }
      const asked = waiting.get(data.id)
      waiting.delete(data.id)
      if ('value' in data) asked?.resolve(data.value as never)
      else asked?.reject(new Error(data.failure))
    }
    worker.onerror = event => {
      for (const { reject } of waiting.values()) reject(new Error(event.message))
      waiting.clear()
      worker = undefined
    }
    return worker
  }
  return {
    start: () => void started(),
    ask: <T>(question: Question): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { resolve, reject })
        started().postMessage({ id, question })
      }),
  }
}

/** The worker's side: answers each question as it comes, and tells of failures in words. */
export function answerQuestions<Question>(answer: (question: Question) => unknown): void {
  self.onmessage = ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
    void Promise.resolve()
      .then(() => answer(question))
      .then(
        value => self.postMessage({ id, value } satisfies WorkerAnswer),
        (error: unknown) => self.postMessage({ id, failure: String(error) } satisfies WorkerAnswer),
      )
  }
}

/** Tells the window something that it did not ask. */
export const tellUnasked = <Unasked>(told: Unasked): void => self.postMessage({ unasked: told })
