import type { KeyboardEvent } from 'react'

/** Makes a drawn thing act like a button: click, Enter and Space. It needs role="button" and a name of its own. */
export const activate = (run: () => void) => ({
  onClick: run,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    run()
  },
})
