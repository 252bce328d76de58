import { useState } from 'react'
import type { InboxFilter } from '../../../shared/inbox/inbox-filter'
import type { PlannedReview } from '../../../shared/inbox/week-plan'
import { useCommand } from '../../components/commands'
import { useToasts } from '../../components/toasts'
import { library } from '../../workers/library'

/** The week's plan as it was made last, and the ways to it. */
export type WeekPlan = {
  readonly planned: readonly PlannedReview[]
  readonly open: () => void
  /** Passes these over and plans the same minutes with others. */
  readonly chooseOthers: () => void
}

/** Plans the owner's next twenty minutes; `onShow` is given the filter that shows them. */
export function useWeekPlan(onShow: (filter: InboxFilter) => void): WeekPlan {
  const { show } = useToasts()
  const [planned, setPlanned] = useState<readonly PlannedReview[]>([])
  const make = async (passed: readonly string[]) => {
    const next = await library.weekPlan(Date.now(), passed)
    if (next.length === 0) {
      show({ message: passed.length > 0 ? 'There are no others to plan.' : 'Nothing recent waits for an answer.' })
      return
    }
    setPlanned(next)
    onShow({ view: 'to-answer', only: next.map(({ id }) => id) })
  }
  const open = () => void make([]).catch(() => undefined)
  useCommand({ id: 'week-plan', title: 'This week: 20 minutes', group: 'inbox', run: open })
  return {
    planned,
    open,
    chooseOthers: () => void make(planned.map(({ id }) => id)).catch(() => undefined),
  }
}
