import signals from '../../resources/models/signals.json'
import type { FairnessId, UrgencyId } from '../models/assessment'
import { readNetwork } from '../text/network'
import { wordVectors } from '../text/shipped-vectors'

/** What the network of signals speaks of. */
export type SignalLabel = `urgent ${UrgencyId}` | `unfair ${FairnessId}`

/** What scripts/training/train-sentences.ts has learned of urgent and possibly unfair sentences. */
export const signalNetwork = readNetwork<SignalLabel | 'any'>(signals, wordVectors)
