import { CommandProvider } from '../components/commands'
import { NavigationProvider } from '../components/navigation'
import { ToastProvider } from '../components/toasts'
import { getSetting } from '../database/settings'
import { useQuery } from '../database/use-query'
import { FirstStartView } from '../features/first-start/first-start-view'
import { ErrorBoundary } from './error-boundary'
import { Frame } from './frame'
import { useAppearance } from './use-appearance'

/** The whole app: the first start once, then the frame with its places. */
export function App() {
  useAppearance()
  const firstStartDone = useQuery(() => getSetting('firstStartDone'))
  if (firstStartDone === undefined) return null
  return (
    <CommandProvider>
      <NavigationProvider>
        <ToastProvider>
          <ErrorBoundary>{firstStartDone ? <Frame /> : <FirstStartView />}</ErrorBoundary>
        </ToastProvider>
      </NavigationProvider>
    </CommandProvider>
  )
}
