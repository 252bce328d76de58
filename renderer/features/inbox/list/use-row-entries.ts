import { useRef } from 'react'
import type { Entry } from '../../../../shared/inbox/entry'
import { entriesOf } from '../../../database/entries'
import { useQuery } from '../../../database/use-query'

type Rows = readonly (Entry | undefined)[]

/**
 * The rows in sight, kept fresh. Rows that were seen before, or came along with the list as its `top`, are there at
 * once, so that neither a new list nor scrolling shows gaps.
 */
export function useRowEntries(ids: readonly string[], top: Rows): ReadonlyMap<string, Entry> {
  const seen = useRef(new Map<string, Entry>())
  const taken = useRef<{ top?: Rows; found?: Rows | undefined }>({})
  const found = useQuery(() => entriesOf(ids), [ids.join('\n')])
  const news = [taken.current.top === top ? [] : top, taken.current.found === found ? [] : (found ?? [])].flat()
  for (const entry of news) if (entry) seen.current.set(entry.id, entry)
  taken.current = { top, found }
  return seen.current
}
