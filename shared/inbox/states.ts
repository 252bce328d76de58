import type { State } from '../models/reply'

/** The ways on from each state. `live` can come at any time: an import shows that a reply stands on the site. */
const ways: Readonly<Record<State, readonly State[]>> = {
  new: ['drafted', 'approved', 'held', 'skipped', 'reported', 'live'],
  drafted: ['new', 'approved', 'copied', 'held', 'skipped', 'reported', 'live'],
  approved: ['drafted', 'copied', 'held', 'skipped', 'reported', 'live'],
  copied: ['drafted', 'approved', 'held', 'skipped', 'reported', 'live'],
  live: ['drafted', 'approved', 'copied', 'held', 'reported'],
  held: ['new', 'drafted', 'skipped', 'reported', 'live'],
  skipped: ['new', 'drafted', 'held', 'reported', 'live'],
  reported: ['new', 'drafted', 'approved', 'copied', 'held', 'skipped', 'live'],
}

/** Whether a review may go from one state to another. A held reply cannot be approved before its first steps are settled. */
export const canMove = (from: State, to: State): boolean => from === to || ways[from].includes(to)
