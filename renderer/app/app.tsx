import { CommandProvider } from '../components/commands'
import { NavigationProvider } from '../components/navigation'
import { ToastProvider } from '../components/toasts'
import { getSetting } from '../database/settings'
import { useQuery } from '../database/use-query'
import { FirstStartView } from '../features/first-start/first-start-view'
import { ErrorBoundary } from './error-boundary'
import { Frame } from './frame'
import { LanguageProvider } from './language-provider'
import { useAppearance } from './use-appearance'
import { useCatalogue } from './use-catalogue'

/** The whole app in the owner's language: the first start once, then the frame with its places. */
export function App() {
  useAppearance()
  const firstStartDone = useQuery(() => getSetting('firstStartDone'))
  const messages = useCatalogue(useQuery(() => getSetting('language')))
  if (firstStartDone === undefined || !messages) return null
  return (
    <LanguageProvider messages={messages}>
      <CommandProvider>
        <NavigationProvider>
          <ToastProvider>
            <ErrorBoundary>{firstStartDone ? <Frame /> : <FirstStartView />}</ErrorBoundary>
          </ToastProvider>
        </NavigationProvider>
      </CommandProvider>
    </LanguageProvider>
  )
}
