import { useEffect, useMemo } from 'react'
import { useToasts } from '../../../components/toasts'
import { useMessages } from '../../../messages/use-messages'
import { platform } from '../../../platform'
import { textSaver, type TextSaver } from './text-saver'

/** A saver that stores at every change, and makes sure of it when the window closes. */
export function useTextSaver(store: (text: string) => Promise<unknown>): TextSaver {
  const { show } = useToasts()
  const { notSaved } = useMessages().reply.said
  const saver = useMemo(() => textSaver(store, () => show({ message: notSaved })), [store, show, notSaved])
  useEffect(() => platform.onClosing(saver.flush), [saver])
  return saver
}
