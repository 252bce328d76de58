import type { Correction } from '../../shared/models/work'
import { database } from './database'
import { act, type Undo } from './undo'
import { now } from './work'

/** Remembers that the owner dismissed a signal or added one. The later word on the same words replaces the earlier. */
export const correct = (
  reviewId: string,
  correction: Pick<Correction, 'family' | 'signalId' | 'words' | 'kind'>,
): Promise<Undo> =>
  act(reviewId, ['corrections'], async tables => {
    const { family, signalId, words, kind } = correction
    await tables.corrections
      .where('reviewId')
      .equals(reviewId)
      .filter(other => other.family === family && other.signalId === signalId && other.words === words)
      .delete()
    await tables.corrections.put({ id: crypto.randomUUID(), reviewId, family, signalId, words, kind, at: now() })
  })

/** Forgets a correction. */
export const forgetCorrection = (correction: Correction): Promise<Undo> =>
  act(correction.reviewId, ['corrections'], tables => tables.corrections.delete(correction.id))

/** Every correction, newest first. */
export const allCorrections = async (): Promise<Correction[]> =>
  (await database.corrections.toArray()).sort((a, b) => (a.at < b.at ? 1 : -1))
