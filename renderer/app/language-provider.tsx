import { useEffect, useLayoutEffect, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Messages } from '../messages/messages'
import { MessagesContext } from '../messages/use-messages'
import { platform } from '../platform'

/** Speaks one language: in the texts, in the parts that bring texts of their own, and to whatever reads the page aloud. */
export function LanguageProvider({
  messages,
  children,
}: {
  readonly messages: Messages
  readonly children: ReactNode
}) {
  const { shell } = messages
  const { tag, direction } = messages.locale
  useEffect(() => platform.speak(shell), [shell])
  useLayoutEffect(() => {
    document.documentElement.lang = tag
    document.documentElement.dir = direction
  }, [tag, direction])
  return (
    <MessagesContext value={messages}>
      <I18nProvider locale={tag}>{children}</I18nProvider>
    </MessagesContext>
  )
}
