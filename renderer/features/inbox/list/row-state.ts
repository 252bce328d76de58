import type { Entry } from '../../../../shared/inbox/entry'
import type { IconName } from '../../../components/icon'
import type { Messages } from '../../../messages/messages'

/** What a row says at its right: where the review stands, or that something should be checked before an answer. */
export type RowState = { readonly words: string; readonly icon?: IconName }

/** Fairness signals that describe a review without giving anything to check. */
const plainObservations = new Set(['vague', 'mismatch', 'profanity', 'outside-control', 'policy-dispute'])

/** The state of a row in a word: "Held", "Editing", "Check first", "Draft". `editing` is true while its reply is open. */
export function rowState({ inbox: { row: m }, words: { states } }: Messages, entry: Entry, editing: boolean): RowState {
  switch (entry.state) {
    case 'held':
      return { words: states.held, icon: 'pause' }
    case 'approved':
    case 'live':
      return { words: states[entry.state], icon: 'check' }
    case 'reported':
      return { words: states.reported, icon: 'flag' }
    case 'new':
    case 'drafted':
      if (editing) return { words: m.editing, icon: 'pencil' }
      if (entry.fairness.some(id => !plainObservations.has(id))) return { words: m.checkFirst, icon: 'question' }
      return { words: states[entry.state] }
    case 'copied':
    case 'skipped':
      return { words: states[entry.state] }
  }
}
