/** Held by whoever writes or takes back an import, in this window or in another. */
const name = 'evenkeel-import'

/** Missing outside browsers, where there is one window only. */
const locks = (): LockManager | undefined => (globalThis.navigator as Navigator | undefined)?.locks

/** Runs work that no other window may do at the same time, after theirs. */
export const alone = async <T>(work: () => Promise<T>): Promise<T> => {
  const manager = locks()
  return manager ? await manager.request(name, work) : work()
}

/** Runs work only if no other window is at it; else nothing happens. */
export const ifAlone = async (work: () => Promise<void>): Promise<void> => {
  const manager = locks()
  if (!manager) return work()
  await manager.request(name, { ifAvailable: true }, lock => (lock ? work() : undefined))
}
