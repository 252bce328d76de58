import { useEffect, useState } from 'react'
import { en } from '../messages/en'
import { languageFor, loadMessages, type LanguageSetting } from '../messages/language'
import type { Messages } from '../messages/messages'

/**
 * The catalogue of the owner's language: English at once, any other when it is there. Until then the language
 * before it stays, so that nothing flashes; undefined as long as nothing may be shown yet.
 */
export function useCatalogue(setting: LanguageSetting | undefined): Messages | undefined {
  const language = setting && languageFor(setting, navigator.languages)
  const [shown, setShown] = useState<Messages>()
  useEffect(() => {
    if (language === undefined) return
    let isCurrent = true
    void loadMessages(language).then(messages => {
      if (isCurrent) setShown(messages)
    })
    return () => {
      isCurrent = false
    }
  }, [language])
  return language === 'en' ? en : shown
}
