import { useToasts } from '../../components/toasts'
import type { Profile } from '../../../shared/models/profile'
import { approveMany, moveMany, type ManyDone } from '../../database/many'
import { reviewDetail } from '../../database/reviews'
import { useMessages } from '../../messages/use-messages'
import { writing } from '../../workers/writing'
import { deskBasis } from './desk-draft'
import { thanksMessage, whyLeftOut, type LeftOut } from './thanks'
import type { Drafts } from './use-drafts'
import type { Selected } from './use-selected'

/** What can be done with several reviews at once; each is one action with one undo. */
export type ManyActions = {
  readonly skip: () => void
  readonly hold: () => void
  readonly approveThanks: () => void
}

/** The actions for the selected reviews. Afterwards nothing is selected. */
export function useManyActions(
  selected: Selected,
  { prepare }: Pick<Drafts, 'prepare'>,
  profile: Profile,
  earlierReplies: readonly string[] | undefined,
): ManyActions {
  const m = useMessages().inbox.many
  const { show } = useToasts()
  const attempt = (work: (ids: readonly string[]) => Promise<void>) => () => {
    const ids = [...selected.ids]
    selected.clear()
    void work(ids).catch(() => show({ message: m.failed }))
  }
  const moved = (said: (count: number) => string, { count, undo }: ManyDone, asked: number) => {
    const rest = asked - count
    const message = rest === 0 ? said(count) : `${said(count)} ${m.stayed(rest)}`
    show(count === 0 ? { message } : { message, undo })
  }
  return {
    skip: attempt(async ids => moved(m.skipped, await moveMany(ids, 'skipped'), ids.length)),
    hold: attempt(async ids => moved(m.held, await moveMany(ids, 'held'), ids.length)),
    approveThanks: attempt(async ids => {
      const leftOut: LeftOut[] = []
      const clean: string[] = []
      for (const id of ids) {
        await prepare(id)
        const detail = await reviewDetail(id)
        if (!detail) continue
        const text = detail.reply?.texts.public
        const { context } = deskBasis(profile, detail.review, detail.assessment, earlierReplies ?? [])
        const check = text === undefined ? undefined : await writing.check.ask({ text, context })
        const reason = whyLeftOut(detail, check)
        if (reason) leftOut.push(reason)
        else clean.push(id)
      }
      const { count, undo } = await approveMany(clean)
      const message = thanksMessage(m, count, leftOut)
      show(count === 0 ? { message } : { message, undo })
    }),
  }
}
