import signals from '../../resources/models/signals.json'
import vectors from '../../resources/models/word-vectors.json'
import type { FairnessId, UrgencyId } from '../models/assessment'
import { readTable } from '../text/learned-table'

/** What the table of signals speaks of. */
export type SignalLabel = `urgent ${UrgencyId}` | `unfair ${FairnessId}`

/** What scripts/training/train-sentences.ts has learned of urgent and possibly unfair sentences. */
export const signalTable = readTable<SignalLabel>(signals, vectors)
