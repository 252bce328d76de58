import { useEffect, useState } from 'react'
import type { Entry } from '../../../../shared/inbox/entry'
import type { OverTime } from '../../../../shared/over-time/over-time'
import { entriesOf } from '../../../database/entries'
import { library } from '../../../workers/library'

/** What other reviews say of one, with their rows by id. `personal` are those that may be by the same person. */
export type ShownOverTime = OverTime & {
  readonly entries: ReadonlyMap<string, Entry>
  readonly personal: ReadonlySet<string>
}

/** Who only passes by does not ask. */
const patience = 120
/** More reviews of a burst than these are not shown one by one. */
const mostShown = 60

const nothing: ShownOverTime = { alike: [], samePerson: [], entries: new Map(), personal: new Set() }

/** What other reviews say of one, asked again once all have been looked at anew. */
export function useOverTime(id: string): ShownOverTime {
  const [shown, setShown] = useState(nothing)
  useEffect(() => {
    setShown(nothing)
    let isCurrent = true
    const read = async () => {
      const found = await library.overTime(id)
      const next = found ? await withEntries(id, found) : nothing
      if (isCurrent) setShown(next)
    }
    const ask = () => void read().catch(() => undefined)
    const timer = setTimeout(ask, patience)
    const stop = library.onFresh(ask)
    return () => {
      isCurrent = false
      clearTimeout(timer)
      stop()
    }
  }, [id])
  return shown
}

/** Reads the rows of all reviews that are named; one that is gone by now is left out. */
async function withEntries(id: string, found: OverTime): Promise<ShownOverTime> {
  const { burst, alike, samePerson } = found
  const personal = [...alike.filter(({ kind }) => kind === 'again'), ...samePerson].map(other => other.id)
  const named = [...(burst?.ids.slice(0, mostShown) ?? []), ...alike.map(other => other.id), ...personal]
  const rows = await entriesOf([...new Set(named)].filter(other => other !== id))
  return {
    ...found,
    entries: new Map(rows.flatMap(entry => (entry ? [[entry.id, entry] as const] : []))),
    personal: new Set(personal),
  }
}
