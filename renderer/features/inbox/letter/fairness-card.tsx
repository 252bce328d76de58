import { fairnessRules } from '../../../../shared/assessment/fairness'
import type { FairnessSignal } from '../../../../shared/models/assessment'
import { Icon } from '../../../components/icon'
import { useToasts } from '../../../components/toasts'
import { fairnessNames, platformNames } from '../../../components/words'
import { correct } from '../../../database/corrections'
import { markReported } from '../../../database/reports'
import type { ReviewDetail } from '../../../database/reviews'
import { platform as machine } from '../../../platform'
import { canBeAsked, certaintyWords, siteRuleWords } from './site-rules'

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
  const { show } = useToasts()
  const { id, platform, url } = detail.review
  const rule = fairnessRules.find(one => one.id === signal.id)
  if (!rule) return null
  const site = platformNames[platform]
  const isReportable = rule.report !== '' && canBeAsked(platform)
  const copyReport = async () => {
    await machine.copyText(rule.report)
    show({ message: `Copied. Paste it into ${site}’s report.` })
  }
  const report = async () => {
    const undo = await markReported(id, signal.rule)
    show({ message: `Noted as reported to ${site}. It waits in Follow-ups.`, undo })
  }
  const dismiss = async () => {
    const undo = await correct(id, { family: 'fairness', signalId: signal.id, words, kind: 'dismissed' })
    show({ message: 'Noted. It is not shown again for these words.', undo })
  }
  return (
    <>
      <div className="aside">
        <Icon name="question" className="ico-soft" />
        <div>
          <strong>
            {fairnessNames[signal.id]}, {certaintyWords[signal.certainty]}
            {words === '' ? '.' : ':'}
          </strong>{' '}
          {words !== '' && <span className="quote">“{words}”.</span>} {siteRuleWords(signal.rule, platform)}
          <p>
            <strong>It may be:</strong> {rule.mayMean}
          </p>
          <p>
            <strong>Check:</strong> {rule.check}
          </p>
          <div className="aside-actions">
            {isReportable && !isReported && (
              <>
                <button className="btn btn-s" type="button" title={rule.report} onClick={() => void copyReport()}>
                  Copy a sentence for {site}
                </button>
                {url !== undefined && (
                  <button className="btn btn-s" type="button" onClick={() => void machine.openPage(url)}>
                    Open {site}
                  </button>
                )}
                <button className="btn btn-s" type="button" onClick={() => void report()}>
                  Mark as reported
                </button>
              </>
            )}
            <button className="btn btn-quiet btn-s" type="button" onClick={() => void dismiss()}>
              That is fine
            </button>
          </div>
          {isReportable && rule.odds !== '' && <p className="hint aside-odds">{rule.odds}</p>}
        </div>
      </div>
      {rule.stillHelps !== '' && (
        <div className="aside">
          <Icon name="speech" className="ico-soft" />
          <div>
            <strong>What may still help:</strong> {rule.stillHelps}
          </div>
        </div>
      )}
    </>
  )
}
