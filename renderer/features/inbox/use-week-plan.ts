import type { InboxFilter } from '../../../shared/inbox/inbox-filter'
import type { PlannedReview } from '../../../shared/inbox/week-plan'
import { useCommand } from '../../components/commands'
import { useToasts } from '../../components/toasts'
import { getSetting, setSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'
import { useMessages } from '../../messages/use-messages'
import { library } from '../../workers/library'
import { isUnfinished, mondayOf, plannedThisWeek } from './kept-plan'
import { useNow } from './use-now'

/** The plan of this week, if there is one, and the ways to it. */
export type WeekPlan = {
  readonly planned: readonly PlannedReview[]
  readonly open: () => void
  /** Passes these over and plans the same minutes with others. */
  readonly chooseOthers: () => void
}

/**
 * Plans the owner's next twenty minutes; `onShow` is given the filter that shows them. A plan is kept until its week ends
 * or all of it is settled.
 */
export function useWeekPlan(timeZone: string, onShow: (filter: InboxFilter) => void): WeekPlan {
  const { plan: m, views } = useMessages().inbox
  const { show } = useToasts()
  const planned = plannedThisWeek(
    useQuery(() => getSetting('weekPlan')),
    useNow(),
    timeZone,
  )
  const showThese = (reviews: readonly PlannedReview[]) =>
    onShow({ view: 'to-answer', only: reviews.map(({ id }) => id) })
  const make = async (passed: readonly string[]) => {
    const next = await library.weekPlan(Date.now(), passed)
    if (next.length === 0) {
      show({ message: passed.length > 0 ? m.noOthers : m.nothing })
      return
    }
    await setSetting('weekPlan', { monday: mondayOf(Date.now(), timeZone), planned: next })
    showThese(next)
  }
  const openOrMake = async () => {
    if (await isUnfinished(planned)) showThese(planned)
    else await make([])
  }
  const open = () => void openOrMake().catch(() => undefined)
  useCommand({ id: 'week-plan', title: views.plan, group: 'inbox', run: open })
  return {
    planned,
    open,
    chooseOthers: () => void make(planned.map(({ id }) => id)).catch(() => undefined),
  }
}
