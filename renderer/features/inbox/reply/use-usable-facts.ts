import { useEffect, useState } from 'react'
import type { ReplyContext } from '../../../../shared/reply-check/reply-rule'
import { writing } from '../../../workers/writing'
import { usableFacts } from './usable-facts'

/** Nobody is interrupted while the anger runs. */
const pause = 300

const none: readonly string[] = []

/** What may be worth keeping of a text, a moment after the last key. */
export function useUsableFacts(vent: string, context: ReplyContext): readonly string[] {
  const [facts, setFacts] = useState(none)
  useEffect(() => {
    let isCurrent = true
    const find = () =>
      void usableFacts(vent, text => writing.check.ask({ text, context })).then(
        found => {
          if (isCurrent) setFacts(found)
        },
        () => undefined,
      )
    const timer = setTimeout(find, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [vent, context])
  return facts
}
