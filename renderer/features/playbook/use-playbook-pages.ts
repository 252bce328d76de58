import { useEffect, useMemo, useState } from 'react'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'
import type { PlaybookPage } from './playbook-page'

type MakePages = (m: Messages) => readonly PlaybookPage[]

const none: MakePages = () => []

/** The pages, once they are there: they bring every rule along, which no other place has to wait for. */
export function usePlaybookPages(): readonly PlaybookPage[] {
  const m = useMessages()
  const [make, setMake] = useState(() => none)
  useEffect(() => {
    let isCurrent = true
    void import('./playbook-pages').then(({ playbookPages }) => {
      if (isCurrent) setMake(() => playbookPages)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return useMemo(() => make(m), [make, m])
}
