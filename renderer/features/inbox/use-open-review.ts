import { useEffect, useRef } from 'react'
import type { Entry } from '../../../shared/inbox/entry'
import type { Profile } from '../../../shared/models/profile'
import { entriesOf } from '../../database/entries'
import { reviewDetail, type ReviewDetail } from '../../database/reviews'
import { useQuery } from '../../database/use-query'
import { writing } from '../../workers/writing'
import { deskBasis, deskDraft } from './desk-draft'
import type { Drafts } from './use-drafts'

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
  const read = useRef<ReadonlyMap<string, OpenReview>>(new Map())
  const fresh = useQuery(async () => (current === undefined ? undefined : await readReview(current)), [current])
  const isRead = fresh !== undefined && fresh.detail.review.id === current
  useEffect(() => {
    if (current !== undefined) void prepare(current)
  }, [current, prepare])
  useEffect(() => {
    if (!isRead || current === undefined || !earlierReplies) return
    let isCurrent = true
    const at = ids.indexOf(current)
    const wanted = at < 0 ? [] : ahead.map(step => ids[at + step]).filter(id => id !== undefined)
    const readAhead = async () => {
      for (const id of wanted) {
        if (!isCurrent) return
        await prepare(id)
        const found = await readReview(id)
        if (!found) continue
        const kept = [...read.current].filter(([other]) => other === current || wanted.includes(other))
        read.current = new Map(kept).set(id, found)
        await makeReady(found, profile, earlierReplies)
      }
      for (const id of ids.slice(0, atTop)) if (isCurrent) await prepare(id)
    }
    void readAhead().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [isRead, current, ids, prepare, profile, earlierReplies])
  if (current === undefined) return undefined
  return isRead ? fresh : (read.current.get(current) ?? fresh)
}

/** Has the draft and the check of a review worked out, for the moment in which it is opened. */
async function makeReady({ detail }: OpenReview, profile: Profile, earlierReplies: readonly string[]): Promise<void> {
  const { review, assessment, reply } = detail
  const { input, context } = deskBasis(profile, review, assessment, earlierReplies)
  const draft = await deskDraft(input, reply?.goal)
  const text = reply?.texts.public ?? review.ownerReply?.text ?? draft.public
  if (text !== undefined) await writing.check.ask({ text, context })
}

async function readReview(id: string): Promise<OpenReview | undefined> {
  const [detail, entries] = await Promise.all([reviewDetail(id), entriesOf([id])])
  return detail && { detail, entry: entries[0] }
}
