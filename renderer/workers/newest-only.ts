/** Does one thing at a time; of those that come meanwhile only the newest is done. What fails is let go. */
export function newestOnly(): (work: () => Promise<void>) => void {
  let isBusy = false
  let next: (() => Promise<void>) | undefined
  const run = async () => {
    while (next) {
      const work = next
      next = undefined
      await work().catch(() => undefined)
    }
    isBusy = false
  }
  return work => {
    next = work
    if (isBusy) return
    isBusy = true
    void run()
  }
}
