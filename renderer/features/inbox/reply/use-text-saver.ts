import { useEffect, useMemo } from 'react'
import { useToasts } from '../../../components/toasts'
import { platform } from '../../../platform'
import { textSaver, type TextSaver } from './text-saver'

/** A saver that stores at every change, and makes sure of it when the window closes. */
export function useTextSaver(store: (text: string) => Promise<unknown>): TextSaver {
  const { show } = useToasts()
  const saver = useMemo(
    () => textSaver(store, () => show({ message: 'That could not be saved. Your text is still here.' })),
    [store, show],
  )
  useEffect(() => platform.onClosing(saver.flush), [saver])
  return saver
}
