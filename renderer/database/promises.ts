import type { OwnerPromise } from '../../shared/models/work'
import { database } from './database'
import { act, type Undo } from './undo'
import { now } from './work'

/** Keeps a promise that an approved reply makes; the same words for the same review are one promise. */
export const addPromise = (reviewId: string, promise: Pick<OwnerPromise, 'text' | 'dueOn'>): Promise<Undo> =>
  act(reviewId, ['promises'], async tables => {
    const known = await tables.promises.where('reviewId').equals(reviewId).toArray()
    const same = known.find(({ text }) => text === promise.text)
    await tables.promises.put({
      ...(same ?? { id: crypto.randomUUID(), reviewId, status: 'open' as const, madeAt: now() }),
      text: promise.text,
      dueOn: promise.dueOn,
    })
  })

/** Closes a promise as kept or dropped, or opens it again. */
export const setPromise = (promise: OwnerPromise, status: OwnerPromise['status'], note?: string): Promise<Undo> =>
  act(promise.reviewId, ['promises'], async tables => {
    const { closedAt: _closedAt, ...rest } = (await tables.promises.get(promise.id)) ?? promise
    const closed = status === 'open' ? {} : { closedAt: now() }
    await tables.promises.put({ ...rest, status, ...closed, ...(note !== undefined && { note }) })
  })

/** Moves the day (`YYYY-MM-DD`) by which a promise should be kept. */
export const setPromiseDay = (promise: OwnerPromise, dueOn: string): Promise<Undo> =>
  act(promise.reviewId, ['promises'], tables => tables.promises.put({ ...promise, dueOn }))

/** Promises that are not kept yet, by their day. */
export const openPromises = async (): Promise<OwnerPromise[]> =>
  (await database.promises.where('status').equals('open').toArray()).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))

/** Every promise, newest first. */
export const allPromises = async (): Promise<OwnerPromise[]> =>
  (await database.promises.toArray()).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
