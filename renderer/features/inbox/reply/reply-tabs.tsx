import type { ReplyKind } from '../../../../shared/models/work'
import { Icon } from '../../../components/icon'
import type { Messages } from '../../../messages/messages'
import { settledSteps, type PlannedStep } from './step-plan'
import type { TabItem } from './tabs'

export type TabId = 'steps' | ReplyKind

/** The tabs of a review: first steps where there are any, and no public reply where none should be posted. */
export function replyTabs(
  { tabs: said }: Messages['reply'],
  facts: {
    readonly hasPublic: boolean
    readonly isHeld: boolean
    readonly steps: readonly PlannedStep[]
  },
): readonly TabItem<TabId>[] {
  const { hasPublic, isHeld, steps } = facts
  const tabs: TabItem<TabId>[] = []
  // Beside the first steps there is room for one word each.
  const isTight = steps.length > 0 && !isHeld
  if (steps.length > 0)
    tabs.push({
      id: 'steps',
      label: (
        <>
          {said.steps} <span className="badge">{said.settled(settledSteps(steps), steps.length)}</span>
        </>
      ),
    })
  if (hasPublic)
    tabs.push({
      id: 'public',
      label: isHeld ? (
        <>
          {said.publicShort} <Icon name="pause" size={13} className="ico-soft" />
          <span className="hidden">{said.held}</span>
        </>
      ) : isTight ? (
        said.publicShort
      ) : (
        said.public
      ),
    })
  if (!isHeld) tabs.push({ id: 'private', label: isTight ? said.privateShort : said.private })
  tabs.push({ id: 'note', label: isTight ? said.noteShort : said.note })
  return tabs
}
