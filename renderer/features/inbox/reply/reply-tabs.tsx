import type { ReplyKind } from '../../../../shared/models/work'
import { Icon } from '../../../components/icon'
import { stepCount, type PlannedStep } from './step-plan'
import type { TabItem } from './tabs'

export type TabId = 'steps' | ReplyKind

/** The tabs of a review: first steps where there are any, and no public reply where none should be posted. */
export function replyTabs(facts: {
  readonly hasPublic: boolean
  readonly isHeld: boolean
  readonly steps: readonly PlannedStep[]
}): readonly TabItem<TabId>[] {
  const { hasPublic, isHeld, steps } = facts
  const tabs: TabItem<TabId>[] = []
  if (steps.length > 0)
    tabs.push({
      id: 'steps',
      label: (
        <>
          First steps <span className="badge">{stepCount(steps)}</span>
        </>
      ),
    })
  if (hasPublic)
    tabs.push({
      id: 'public',
      label: isHeld ? (
        <>
          Public reply <Icon name="pause" size={13} className="ico-soft" />
          <span className="hidden">, held</span>
        </>
      ) : (
        'Public reply'
      ),
    })
  // Beside the first steps there is room for one word each.
  const isTight = steps.length > 0 && !isHeld
  if (!isHeld) tabs.push({ id: 'private', label: isTight ? 'Message' : 'Private message' })
  tabs.push({ id: 'note', label: isTight ? 'Note' : 'Internal note' })
  return tabs
}
