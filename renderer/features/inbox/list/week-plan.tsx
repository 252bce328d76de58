import { Icon } from '../../../components/icon'
import type { WeekPlan } from '../use-week-plan'
import { planReasons, planTitle } from './plan-words'

/** The week's plan above its reviews: how many, why these, and the owner's way to others. */
export function WeekPlanHead({ plan }: { readonly plan: WeekPlan }) {
  if (plan.planned.length === 0) return null
  return (
    <details className="plan">
      <summary>{planTitle(plan.planned)} Why these?</summary>
      <ul>
        {planReasons(plan.planned).map(({ what, why }) => (
          <li key={what}>
            <Icon name="check" size={12} className="ico-soft" />
            <span>
              {what} <span className="soft">{why}</span>
            </span>
          </li>
        ))}
      </ul>
      <button className="link" type="button" onClick={plan.chooseOthers}>
        Choose others
      </button>
    </details>
  )
}
