import type { Entry } from '../../../../shared/inbox/entry'
import type { IconName } from '../../../components/icon'
import { stateNames } from '../../../components/words'

/** What a row says at its right: where the review stands, or that something should be checked before an answer. */
export type RowState = { readonly words: string; readonly icon?: IconName }

/** Fairness signals that describe a review without giving anything to check. */
const plainObservations = new Set(['vague', 'mismatch', 'profanity', 'outside-control', 'policy-dispute'])

/** The state of a row in a word: "Held", "Editing", "Check first", "Draft". `editing` is true while its reply is open. */
export function rowState(entry: Entry, editing: boolean): RowState {
  switch (entry.state) {
    case 'held':
      return { words: stateNames.held, icon: 'pause' }
    case 'approved':
    case 'live':
      return { words: stateNames[entry.state], icon: 'check' }
    case 'reported':
      return { words: stateNames.reported, icon: 'flag' }
    case 'new':
    case 'drafted':
      if (editing) return { words: 'Editing', icon: 'pencil' }
      if (entry.fairness.some(id => !plainObservations.has(id))) return { words: 'Check first', icon: 'question' }
      return { words: stateNames[entry.state] }
    case 'copied':
    case 'skipped':
      return { words: stateNames[entry.state] }
  }
}
