import { useRef } from 'react'
import type { Entry } from '../../../../shared/inbox/entry'
import { entriesOf } from '../../../database/entries'
import { useQuery } from '../../../database/use-query'

/** The rows in sight, kept fresh. Rows that were seen before are there at once, so that scrolling shows no gaps. */
export function useRowEntries(ids: readonly string[]): ReadonlyMap<string, Entry> {
  const seen = useRef(new Map<string, Entry>())
  const found = useQuery(() => entriesOf(ids), [ids.join('\n')])
  for (const entry of found ?? []) if (entry) seen.current.set(entry.id, entry)
  return seen.current
}
