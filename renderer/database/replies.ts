import type { Draft, Goal } from '../../shared/models/reply'
import type { Reply, ReplyKind, ReplyVersion } from '../../shared/models/work'
import { database, type Tables } from './database'
import { act, type Undo } from './undo'
import { moveTo, now, workOf } from './work'

/** A longer pause than this (milliseconds) between two saves keeps what stood before as a version. */
const pause = 5 * 60_000

const emptyReply = (reviewId: string): Reply => ({ reviewId, texts: {}, edited: [], versions: [], savedAt: now() })

const replyOf = async (tables: Tables, reviewId: string): Promise<Reply> =>
  (await tables.replies.get(reviewId)) ?? emptyReply(reviewId)

/** The owner's reply to a review, if there is one. */
export const getReply = (reviewId: string): Promise<Reply | undefined> => database.replies.get(reviewId)

/** A reply with a text kept as a version; the same text is not kept twice in a row. */
function withVersion(reply: Reply, kind: ReplyKind): Reply {
  const text = reply.texts[kind]
  const last = reply.versions.findLast(version => version.kind === kind)
  if (text === undefined || text === '' || last?.text === text) return reply
  const by: ReplyVersion['by'] = reply.edited.includes(kind) ? 'owner' : 'draft'
  return { ...reply, versions: [...reply.versions, { kind, text, by, at: reply.savedAt }] }
}

const kinds = ['public', 'private', 'note'] as const satisfies readonly ReplyKind[]

/** Takes over what the app proposes. A text that the owner changed stays as it is. A new review becomes drafted. */
export const saveDraft = (id: string, draft: Pick<Draft, ReplyKind | 'goal' | 'situation'>): Promise<Undo> =>
  act(id, ['replies', 'work'], async tables => {
    let reply = await replyOf(tables, id)
    const texts = { ...reply.texts }
    for (const kind of kinds) {
      const proposed = draft[kind]
      if (reply.edited.includes(kind) || texts[kind] === proposed) continue
      reply = withVersion(reply, kind)
      if (proposed === undefined) delete texts[kind]
      else texts[kind] = proposed
    }
    await tables.replies.put({ ...reply, texts, goal: draft.goal, situation: draft.situation, savedAt: now() })
    if ((await workOf(tables, id)).state === 'new') await moveTo(tables, id, 'drafted')
  })

/** Puts a proposed text in the place of one text because the owner chose it; what stood there becomes a version. */
export const takeProposal = (id: string, kind: ReplyKind, text: string, goal?: Goal): Promise<Undo> =>
  act(id, ['replies', 'work'], async tables => {
    const reply = withVersion(await replyOf(tables, id), kind)
    await tables.replies.put({
      ...reply,
      texts: { ...reply.texts, [kind]: text },
      edited: reply.edited.filter(other => other !== kind),
      ...(goal !== undefined && { goal }),
      savedAt: now(),
    })
    await backToDraft(tables, id, kind)
  })

/** Keeps a text as the owner types it. What stood before a pause, and what the app proposed, becomes a version. */
export const saveReplyText = (id: string, kind: ReplyKind, text: string): Promise<Undo> =>
  act(id, ['replies', 'work'], async tables => {
    const before = await replyOf(tables, id)
    if (before.texts[kind] === text) return
    const isOwners = before.edited.includes(kind)
    const paused = Date.parse(now()) - Date.parse(before.savedAt) > pause
    const reply = !isOwners || paused ? withVersion(before, kind) : before
    await tables.replies.put({
      ...reply,
      texts: { ...reply.texts, [kind]: text },
      edited: isOwners ? reply.edited : [...reply.edited, kind],
      savedAt: now(),
    })
    await backToDraft(tables, id, kind)
  })

/** A public text that changes is no longer the one that was approved or copied. */
async function backToDraft(tables: Tables, id: string, kind: ReplyKind): Promise<void> {
  const { state } = await workOf(tables, id)
  const isChanged = kind === 'public' && (state === 'approved' || state === 'copied')
  if (state === 'new' || isChanged) await moveTo(tables, id, 'drafted')
}

/** Keeps what the reply is for. */
export const setGoal = (id: string, goal: Goal): Promise<Undo> =>
  act(id, ['replies'], async tables => tables.replies.put({ ...(await replyOf(tables, id)), goal }))

/** Keeps that a sentence of the reply is true, so that it is not asked about again. */
export const confirmClaim = (id: string, sentence: string): Promise<Undo> =>
  act(id, ['replies'], async tables => {
    const reply = await replyOf(tables, id)
    const others = (reply.confirmed ?? []).filter(other => other !== sentence)
    await tables.replies.put({ ...reply, confirmed: [...others, sentence] })
  })

/** Keeps the angry truth. It has no versions: what is deleted there is gone. */
export const saveVent = (id: string, vent: string): Promise<Undo> =>
  act(id, ['replies'], async tables => tables.replies.put({ ...(await replyOf(tables, id)), vent }))

/** Approves the reply as it stands. */
export const approveReply = (id: string): Promise<Undo> =>
  act(id, ['replies', 'work'], async tables => {
    await keepVersion(tables, id)
    await moveTo(tables, id, 'approved', { approvedAt: now() })
  })

/** Notes that the public text was copied, to know it again when an import shows it on the site. */
export const markCopied = (id: string): Promise<Undo> =>
  act(id, ['replies', 'work'], async tables => {
    const reply = await keepVersion(tables, id)
    const { approvedAt = now() } = await workOf(tables, id)
    await moveTo(tables, id, 'copied', { approvedAt, copiedAt: now(), copiedText: reply.texts.public ?? '' })
  })

/** Notes that the reply stands on the site. */
export const markLive = (id: string): Promise<Undo> => act(id, ['work'], tables => moveTo(tables, id, 'live'))

async function keepVersion(tables: Tables, id: string): Promise<Reply> {
  const reply = withVersion(await replyOf(tables, id), 'public')
  await tables.replies.put(reply)
  return reply
}

/** The owner's last public replies, newest first, so that a new draft does not sound like them. */
export async function recentReplies(count = 10): Promise<string[]> {
  const work = await database.work.where('state').anyOf('approved', 'copied', 'live').toArray()
  const newest = work
    .filter(({ approvedAt }) => approvedAt !== undefined)
    .sort((a, b) => ((a.approvedAt ?? '') < (b.approvedAt ?? '') ? 1 : -1))
    .slice(0, count)
  const replies = await database.replies.bulkGet(newest.map(({ reviewId }) => reviewId))
  return replies.flatMap(reply => (reply?.texts.public ? [reply.texts.public] : []))
}
