import { useDeferredValue, useEffect, useState } from 'react'
import type { Entry } from '../../../shared/inbox/entry'
import type { Profile } from '../../../shared/models/profile'
import { onChanges } from '../../database/changes'
import { entriesOf } from '../../database/entries'
import { reviewDetail, type ReviewDetail } from '../../database/reviews'
import { useQuery } from '../../database/use-query'
import { writing } from '../../workers/writing'
import { deskBasis, deskDraft } from './desk-draft'
import type { Drafts } from './use-drafts'
import { useStable } from './use-stable'

/** A review as it is stored, with its row of the list. */
export type OpenReview = { readonly detail: ReviewDetail; readonly entry: Entry | undefined }

/** How far the next reviews are made ready, in the order in which they are likely to be opened. */
const ahead = [1, 2, -1, 3, 4]

/** So many reviews at the top of the list have their draft before anybody opens them. */
const atTop = 10

/** The open review, kept fresh; its neighbours are drafted, read and checked ahead, so that moving to them is instant. */
export function useOpenReview(
  current: string | undefined,
  ids: readonly string[],
  { prepare }: Pick<Drafts, 'prepare'>,
  profile: Profile,
  earlierReplies: readonly string[] | undefined,
): OpenReview | undefined {
  const [ready] = useState(() => new Map<string, OpenReview>())
  useEffect(() => forgetChanged(ready), [ready])
  // What is ready was worked out for this business and these replies.
  useEffect(() => () => ready.clear(), [profile, earlierReplies, ready])
  const known = current === undefined ? undefined : ready.get(current)
  // What is known is drawn before it is read again.
  const later = useDeferredValue(current)
  const asked = known ? later : current
  const read = useQuery(async () => (asked === undefined ? undefined : await readReview(asked)), [asked])
  const isRead = read !== undefined && read.detail.review.id === current
  useEffect(() => {
    if (current !== undefined) void prepare(current)
  }, [current, prepare])
  useEffect(() => {
    if (!isRead || current === undefined || !earlierReplies) return
    let isCurrent = true
    const at = ids.indexOf(current)
    const wanted = at < 0 ? [] : ahead.map(step => ids[at + step]).filter(id => id !== undefined)
    const makeReady = async (id: string) => {
      await prepare(id)
      const found = await readReview(id)
      if (!found) return
      await workOut(found, profile, earlierReplies)
      ready.set(id, found)
    }
    const readAhead = async () => {
      for (const id of ready.keys()) if (id !== current && !wanted.includes(id)) ready.delete(id)
      for (const id of wanted) if (isCurrent && !ready.has(id)) await makeReady(id)
      for (const id of ids.slice(0, atTop)) if (isCurrent) await prepare(id)
    }
    void readAhead().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [isRead, current, ids, prepare, profile, earlierReplies, ready])
  const shown = isRead ? read : (known ?? read)
  return useStable(current === undefined ? undefined : shown)
}

/** Has the draft and the check of a review worked out, for the moment in which it is opened. */
async function workOut({ detail }: OpenReview, profile: Profile, earlierReplies: readonly string[]): Promise<void> {
  const { review, assessment, reply } = detail
  const { input, context } = deskBasis(profile, review, assessment, earlierReplies)
  const draft = await deskDraft(input, reply?.goal)
  const text = reply?.texts.public ?? review.ownerReply?.text ?? draft.public
  if (text !== undefined) await writing.check.ask({ text, context })
}

/** Forgets what changed since it was read; returns the way to stop. */
const forgetChanged = (ready: Map<string, OpenReview>): (() => void) =>
  onChanges(({ entries, reviews }) => {
    for (const changed of [entries, reviews])
      if (changed === 'all') ready.clear()
      else for (const id of changed) ready.delete(id)
  })

async function readReview(id: string): Promise<OpenReview | undefined> {
  const [detail, entries] = await Promise.all([reviewDetail(id), entriesOf([id])])
  return detail && { detail, entry: entries[0] }
}
