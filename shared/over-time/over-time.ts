import type { Alike } from './alike'
import type { Burst } from './bursts'
import type { SamePerson } from './same-person'

/** What other reviews say of one: it came in a burst, its words stand elsewhere, its writer may have written elsewhere. */
export type OverTime = {
  readonly burst?: Burst
  readonly alike: readonly Alike[]
  readonly samePerson: readonly SamePerson[]
}

/** What was found in all reviews, by review id. */
export type FoundOverTime = {
  readonly bursts: ReadonlyMap<string, Burst>
  readonly alike: ReadonlyMap<string, readonly Alike[]>
  readonly samePerson: ReadonlyMap<string, readonly SamePerson[]>
}

/** Nothing looked at yet. */
export const nothingFound: FoundOverTime = { bursts: new Map(), alike: new Map(), samePerson: new Map() }

/** The burst of each review that came in one. */
export const burstsById = (bursts: readonly Burst[]): Map<string, Burst> =>
  new Map(bursts.flatMap(burst => burst.ids.map(id => [id, burst] as const)))

/** What was found about one review; undefined where nothing was. Who told two sites the same is not suggested twice. */
export function overTimeOf(found: FoundOverTime, id: string): OverTime | undefined {
  const burst = found.bursts.get(id)
  const alike = found.alike.get(id) ?? []
  const said = new Set(alike.map(other => other.id))
  const samePerson = (found.samePerson.get(id) ?? []).filter(other => !said.has(other.id))
  if (!burst && alike.length === 0 && samePerson.length === 0) return undefined
  return { ...(burst && { burst }), alike, samePerson }
}
