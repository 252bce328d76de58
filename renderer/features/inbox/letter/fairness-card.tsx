import { fairnessRules } from '../../../../shared/assessment/fairness'
import type { FairnessSignal } from '../../../../shared/models/assessment'
import type { ReviewDetail } from '../../../database/reviews'
import { useMessages } from '../../../messages/use-messages'
import { canBeAsked } from './can-be-asked'
import { CheckCard } from './check-card'

/** What the review's own words show that may touch a site's rule, what it may really mean, and what still helps. */
export function FairnessCard({ detail }: { readonly detail: ReviewDetail }) {
  return detail.assessment.fairness.map(signal => (
    <Observation key={`${signal.id}-${signal.start}`} signal={signal} detail={detail} />
  ))
}

function Observation({ signal, detail }: { readonly signal: FairnessSignal; readonly detail: ReviewDetail }) {
  const { letter, words: names, rules } = useMessages()
  const m = letter.fairness
  const { text, platform } = detail.review
  const rule = fairnessRules.find(one => one.id === signal.id)
  if (!rule) return null
  const words = text.slice(signal.start, signal.end)
  const { mayMean, check, stillHelps, odds } = rules.fairness(rule)
  return (
    <CheckCard
      detail={detail}
      signalId={signal.id}
      words={words}
      title={m.observation(names.fairness[signal.id], m.certainty[signal.certainty], words !== '')}
      siteRule={canBeAsked(platform) ? m.siteRule(signal.rule, names.platforms[platform]) : ''}
      rule={signal.rule}
      mayMean={mayMean}
      check={check}
      stillHelps={stillHelps}
      odds={odds}
      report={rule.report}
      dismissed={m.dismissed}
    />
  )
}
