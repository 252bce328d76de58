import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useMessages } from '../messages/use-messages'
import { useCommand, useRefusedKeys } from './commands'

type Undo = () => Promise<void>
export type Toast = { readonly message: string; readonly undo?: Undo }
type Toasts = { readonly show: (toast: Toast) => void }

const ToastContext = createContext<Toasts | undefined>(undefined)
const SHOWN_MS = 8000

/** Says what just happened and keeps every undo of the session: `u` takes back one action after the other. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const { frame, parts } = useMessages()
  const words = parts.toast
  const [toast, setToast] = useState<Toast | undefined>()
  const undos = useRef<Toast[]>([])
  const show = useCallback((next: Toast) => {
    if (next.undo) undos.current.push(next)
    setToast(next)
  }, [])
  useRefusedKeys(useCallback(message => show({ message }), [show]))
  const undo = useCallback(() => {
    const last = undos.current.pop()
    if (!last?.undo) {
      setToast({ message: words.nothingToUndo })
      return
    }
    void last.undo().then(
      () => setToast({ message: words.takenBack(last.message) }),
      () => setToast({ message: words.notTakenBack }),
    )
  }, [words])
  useCommand({ id: 'undo', title: frame.commands.undo, keys: 'u', group: 'everywhere', run: undo })
  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(() => setToast(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast])
  const value = useMemo(() => ({ show }), [show])
  return (
    <ToastContext.Provider value={value}>
      {children}
      <div className="toast-place" role="status" aria-live="polite">
        {toast && (
          <div className="toast">
            <span>{toast.message}</span>
            {toast.undo && (
              <button type="button" onClick={undo}>
                {words.undo} <kbd>u</kbd>
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext.Provider>
  )
}

/** Shows a sentence, with the way back where there is one. */
export function useToasts(): Toasts {
  const toasts = useContext(ToastContext)
  if (!toasts) throw new Error('useToasts needs a ToastProvider above it')
  return toasts
}
