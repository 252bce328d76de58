import type { ReactNode } from 'react'
import { Icon } from '../../../components/icon'
import { useToasts } from '../../../components/toasts'
import { correct } from '../../../database/corrections'
import { markReported } from '../../../database/reports'
import type { ReviewDetail } from '../../../database/reviews'
import { useMessages } from '../../../messages/use-messages'
import { platform as machine } from '../../../platform'
import { canBeAsked } from './can-be-asked'

type Props = {
  readonly detail: ReviewDetail
  /** What is dismissed with "That is fine": the signal and its words, '' where it is about the review as a whole. */
  readonly signalId: string
  readonly words: string
  /** What is observed. */
  readonly title: string
  /** More of it, such as links to the other reviews. */
  readonly children?: ReactNode
  /** The site's rule in words, and by its id. */
  readonly siteRule: string
  readonly rule: string
  readonly mayMean: string
  readonly check: string
  /** '' where nothing helps beyond the answer. */
  readonly stillHelps: string
  readonly odds: string
  /** The sentence to paste; '' where it is not reportable. */
  readonly report: string
  /** Said once it is dismissed. */
  readonly dismissed: string
}

/** An observation to check before answering: the site's rule, what it may really mean, what still helps. Never a verdict. */
export function CheckCard(props: Props) {
  const { detail, signalId, words, title, children, siteRule, rule, mayMean, check, stillHelps, odds, report } = props
  const { letter, words: names } = useMessages()
  const m = letter.fairness
  const { show } = useToasts()
  const { id, platform, url } = detail.review
  const site = names.platforms[platform]
  const isReportable = report !== '' && canBeAsked(platform)
  const copyReport = async () => {
    await machine.copyText(report)
    show({ message: m.copied(site) })
  }
  const noteReport = async () => {
    const undo = await markReported(id, rule)
    show({ message: m.reported(site), undo })
  }
  const dismiss = async () => {
    const undo = await correct(id, { family: 'fairness', signalId, words, kind: 'dismissed' })
    show({ message: props.dismissed, undo })
  }
  return (
    <>
      <div className="aside">
        <Icon name="question" className="ico-soft" />
        <div>
          <strong>{title}</strong> {words !== '' && <span className="quote">“{words}”.</span>} {siteRule}
          {children}
          <p>
            <strong>{m.mayBe}</strong> {mayMean}
          </p>
          <p>
            <strong>{m.check}</strong> {check}
          </p>
          <div className="aside-actions">
            {isReportable && detail.reports.length === 0 && (
              <>
                <button className="btn btn-s" type="button" title={report} onClick={() => void copyReport()}>
                  {m.copy(site)}
                </button>
                {url !== undefined && (
                  <button className="btn btn-s" type="button" onClick={() => void machine.openPage(url)}>
                    {m.open(site)}
                  </button>
                )}
                <button className="btn btn-s" type="button" onClick={() => void noteReport()}>
                  {m.report}
                </button>
              </>
            )}
            <button className="btn btn-quiet btn-s" type="button" onClick={() => void dismiss()}>
              {m.fine}
            </button>
          </div>
          {isReportable && odds !== '' && <p className="hint aside-odds">{odds}</p>}
        </div>
      </div>
      {stillHelps !== '' && (
        <div className="aside">
          <Icon name="speech" className="ico-soft" />
          <div>
            <strong>{m.stillHelps}</strong> {stillHelps}
          </div>
        </div>
      )}
    </>
  )
}
