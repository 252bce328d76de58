/** Saves texts one after the other; while one save is under way only the newest waiting text is kept. */
export type TextSaver = {
  readonly save: (text: string) => void
  /** Settles when everything handed over so far is stored. */
  readonly flush: () => Promise<void>
}

/** A saver around a function that stores a text. A text that could not be stored is told to `onError`. */
export function textSaver(store: (text: string) => Promise<unknown>, onError: (error: unknown) => void): TextSaver {
  let waiting: string | undefined
  let running: Promise<void> | undefined
  const run = async () => {
    while (waiting !== undefined) {
      const text = waiting
      waiting = undefined
      try {
        await store(text)
      } catch (error) {
        onError(error)
      }
    }
    running = undefined
  }
  return {
    save(text) {
      waiting = text
      running ??= run()
    },
    flush: () => running ?? Promise.resolve(),
  }
}
