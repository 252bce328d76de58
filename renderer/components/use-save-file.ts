import { useMessages } from '../messages/use-messages'
import { platform } from '../platform'
import { useToasts } from './toasts'

/** Saves a file under the name that the dialog proposes, where the owner says; tells `saved`, or why it was not. */
export function useSaveFile(): (name: string, content: string | Uint8Array<ArrayBuffer>, saved: string) => void {
  const { show } = useToasts()
  const { notSaved } = useMessages().parts
  return (name, content, saved) =>
    void platform.saveFile(name, content).then(
      outcome => outcome !== 'cancelled' && show({ message: outcome === 'saved' ? saved : notSaved[outcome] }),
      () => show({ message: notSaved.failed }),
    )
}
