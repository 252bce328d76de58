import { fairnessRules } from '../../../../shared/assessment/fairness'
import type { FairnessSignal } from '../../../../shared/models/assessment'
import { Icon } from '../../../components/icon'
import { useToasts } from '../../../components/toasts'
import { correct } from '../../../database/corrections'
import { markReported } from '../../../database/reports'
import type { ReviewDetail } from '../../../database/reviews'
import { useMessages } from '../../../messages/use-messages'
import { platform as machine } from '../../../platform'
import { canBeAsked } from './can-be-asked'

/** What the review shows that may touch a site's rule, what it may really mean, and what still helps. Never a verdict. */
export function FairnessCard({ detail }: { readonly detail: ReviewDetail }) {
  const { review, assessment, reports } = detail
  return assessment.fairness.map(signal => (
    <Observation
      key={`${signal.id}-${signal.start}`}
      signal={signal}
      words={review.text.slice(signal.start, signal.end)}
      detail={detail}
      isReported={reports.length > 0}
    />
  ))
}

type Props = {
  readonly signal: FairnessSignal
  readonly words: string
  readonly detail: ReviewDetail
  readonly isReported: boolean
}

function Observation({ signal, words, detail, isReported }: Props) {
  const { letter, words: names, rules } = useMessages()
  const m = letter.fairness
  const { show } = useToasts()
  const { id, platform, url } = detail.review
  const rule = fairnessRules.find(one => one.id === signal.id)
  if (!rule) return null
  const site = names.platforms[platform]
  const said = rules.fairness(rule)
  const isReportable = rule.report !== '' && canBeAsked(platform)
  const copyReport = async () => {
    await machine.copyText(rule.report)
    show({ message: m.copied(site) })
  }
  const report = async () => {
    const undo = await markReported(id, signal.rule)
    show({ message: m.reported(site), undo })
  }
  const dismiss = async () => {
    const undo = await correct(id, { family: 'fairness', signalId: signal.id, words, kind: 'dismissed' })
    show({ message: m.dismissed, undo })
  }
  return (
    <>
      <div className="aside">
        <Icon name="question" className="ico-soft" />
        <div>
          <strong>{m.observation(names.fairness[signal.id], m.certainty[signal.certainty], words !== '')}</strong>{' '}
          {words !== '' && <span className="quote">“{words}”.</span>}{' '}
          {canBeAsked(platform) && m.siteRule(signal.rule, site)}
          <p>
            <strong>{m.mayBe}</strong> {said.mayMean}
          </p>
          <p>
            <strong>{m.check}</strong> {said.check}
          </p>
          <div className="aside-actions">
            {isReportable && !isReported && (
              <>
                <button className="btn btn-s" type="button" title={rule.report} onClick={() => void copyReport()}>
                  {m.copy(site)}
                </button>
                {url !== undefined && (
                  <button className="btn btn-s" type="button" onClick={() => void machine.openPage(url)}>
                    {m.open(site)}
                  </button>
                )}
                <button className="btn btn-s" type="button" onClick={() => void report()}>
                  {m.report}
                </button>
              </>
            )}
            <button className="btn btn-quiet btn-s" type="button" onClick={() => void dismiss()}>
              {m.fine}
            </button>
          </div>
          {isReportable && said.odds !== '' && <p className="hint aside-odds">{said.odds}</p>}
        </div>
      </div>
      {said.stillHelps !== '' && (
        <div className="aside">
          <Icon name="speech" className="ico-soft" />
          <div>
            <strong>{m.stillHelps}</strong> {said.stillHelps}
          </div>
        </div>
      )}
    </>
  )
}
