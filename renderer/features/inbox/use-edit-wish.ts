import { useCallback, useEffect, useReducer, useRef } from 'react'

/**
 * The wish to write the reply, kept until the reply is there: a key pressed while a review still opens is not lost.
 * `isReady` says whether the reply of the chosen review is on the screen, `edit` goes to it.
 */
export function useEditWish(isReady: boolean, edit: () => void) {
  const isWanted = useRef(false)
  const [, renderAgain] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (!isReady || !isWanted.current) return
    isWanted.current = false
    edit()
  })
  const wish = useCallback(() => {
    isWanted.current = true
    renderAgain()
  }, [])
  const forget = useCallback(() => {
    isWanted.current = false
  }, [])
  return { wish, forget }
}
