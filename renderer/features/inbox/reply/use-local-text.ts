import { useRef, useState } from 'react'

/** A text that is typed here and stored elsewhere. */
export type LocalText = {
  readonly text: string
  /** Takes what was typed. */
  readonly type: (text: string) => void
  /** The next stored text is somebody else's doing, even if it was typed here before. */
  readonly expectOther: () => void
}

/** Enough to recognise late echoes of our own saves. */
const remembered = 50

/** Keeps what is typed on the screen while the database answers late, and still takes over what an undo or a draft puts there. */
export function useLocalText(stored: string, save: (text: string) => void): LocalText {
  const [text, setText] = useState(stored)
  const [seen, setSeen] = useState(stored)
  const own = useRef<string[]>([])
  if (stored !== seen) {
    setSeen(stored)
    if (!own.current.includes(stored)) {
      own.current = []
      setText(stored)
    }
  }
  return {
    text,
    type: next => {
      own.current = [...own.current.slice(1 - remembered), next]
      setText(next)
      save(next)
    },
    expectOther: () => {
      own.current = []
    },
  }
}
