/** The rules are large; the first screen comes before they are read (milliseconds). */
const wait = 3000

/**
 * Has every review assessed anew in the background where the rules have changed since, at the start of the app and
 * after a backup was restored. The worker ends itself; what it did shows in the inbox as it goes.
 */
export function startReassessment(): void {
  setTimeout(() => new Worker(new URL('./reassess.worker.ts', import.meta.url), { type: 'module' }), wait)
}
