let release: () => void = () => undefined

/** Nothing waits longer than this (milliseconds), whatever place the window begins with. */
const patience = 500

/** Settles when the first screen has been drawn: what takes the processor for long begins after it. */
export const afterFirstScreen = new Promise<void>(resolve => {
  release = resolve
  setTimeout(resolve, patience)
})

/** Tells that the first screen is about to be drawn. */
export const firstScreenIsReady = (): void => void requestAnimationFrame(() => setTimeout(release))
