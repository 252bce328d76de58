import type { Entry } from './entry'

/** The reviews that stand next to one on its site, by date; undefined at an end. */
export type Neighbours = { readonly newer: Entry | undefined; readonly older: Entry | undefined }

/** Finds the reviews of the same site that were written just after and just before one. */
export function neighboursOf(entries: Iterable<Entry>, one: Entry): Neighbours {
  let newer: Entry | undefined
  let older: Entry | undefined
  for (const entry of entries) {
    if (entry.platform !== one.platform || entry.id === one.id || !entry.hasText) continue
    if (entry.at > one.at) {
      if (!newer || entry.at < newer.at) newer = entry
    } else if (!older || entry.at > older.at) older = entry
  }
  return { newer, older }
}
