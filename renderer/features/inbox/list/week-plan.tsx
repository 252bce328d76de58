import { Icon } from '../../../components/icon'
import { useMessages } from '../../../messages/use-messages'
import type { WeekPlan } from '../use-week-plan'
import { planReasons, planTitle } from './plan-words'

/** The week's plan above its reviews: how many, why these, and the owner's way to others. */
export function WeekPlanHead({ plan }: { readonly plan: WeekPlan }) {
  const m = useMessages().inbox.plan
  if (plan.planned.length === 0) return null
  return (
    <details className="plan">
      <summary>
        {planTitle(m, plan.planned)} {m.why}
      </summary>
      <ul>
        {planReasons(m, plan.planned).map(({ what, why }) => (
          <li key={what}>
            <Icon name="check" size={12} className="ico-soft" />
            <span>
              {what} <span className="soft">{why}</span>
            </span>
          </li>
        ))}
      </ul>
      <button className="link" type="button" onClick={plan.chooseOthers}>
        {m.others}
      </button>
    </details>
  )
}
