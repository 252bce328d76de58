import { useEffect, useState } from 'react'
import type { Entry } from '../../shared/inbox/entry'
import { entriesOf } from '../database/entries'
import { library } from '../workers/library'

const SHOWN = 5
const PAUSE_MS = 120

/** The first reviews that have all of these words, a moment after the last key; none for fewer than two letters. */
export function useFoundReviews(words: string): readonly Entry[] {
  const [found, setFound] = useState<readonly Entry[]>([])
  useEffect(() => {
    if (words.trim().length < 2) {
      setFound([])
      return
    }
    let isCurrent = true
    const timer = setTimeout(() => {
      void library
        .list({ view: 'all', search: words })
        .then(({ ids }) => entriesOf(ids.slice(0, SHOWN)))
        .then(entries => {
          if (isCurrent) setFound(entries.filter(entry => entry !== undefined))
        })
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [words])
  return found
}
