import type { Assessment } from '../../../../shared/models/assessment'
import { Icon } from '../../../components/icon'

/** Where somebody was harmed, the cause is not for the app to guess, nor for the reply to say. */
const causes = new Set([
  'food-illness',
  'allergy',
  'injury',
  'product-hazard',
  'unsafe-work',
  'vulnerable',
  'theft',
  'data-fraud',
])

/** What must be borne in mind before anything is written about an urgent review. */
export function CauseAside({ assessment }: { readonly assessment: Assessment }) {
  if (!assessment.urgency.signals.some(signal => causes.has(signal.id))) return null
  return (
    <div className="aside">
      <Icon name="question" className="ico-soft" />
      <div>
        <strong>What caused it is not known yet,</strong> to you or to Evenkeel. The reply says neither “it was us” nor
        “it cannot be”. Finding out comes first.
      </div>
    </div>
  )
}
