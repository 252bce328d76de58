import { useEffect, useState } from 'react'
import type { PlaybookPage } from './playbook-page'

const none: readonly PlaybookPage[] = []

/** The pages, once they are there: they bring every rule along, which no other place has to wait for. */
export function usePlaybookPages(): readonly PlaybookPage[] {
  const [pages, setPages] = useState(none)
  useEffect(() => {
    let isCurrent = true
    void import('./playbook-pages').then(({ playbookPages }) => {
      if (isCurrent) setPages(playbookPages)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return pages
}
