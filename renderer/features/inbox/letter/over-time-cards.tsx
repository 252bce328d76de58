import type { Entry } from '../../../../shared/inbox/entry'
import { burstReport, copyReport } from '../../../../shared/over-time/reports'
import { spokenDate } from '../../../components/date-words'
import { Icon } from '../../../components/icon'
import { useToasts } from '../../../components/toasts'
import { correct } from '../../../database/corrections'
import type { ReviewDetail } from '../../../database/reviews'
import { useMessages } from '../../../messages/use-messages'
import { CheckCard } from './check-card'
import { OtherReview } from './other-review'
import { burstWords, moodOf } from './over-time-words'
import type { ShownOverTime } from './use-over-time'

type Props = {
  readonly detail: ReviewDetail
  readonly found: ShownOverTime
  readonly timeZone: string
  readonly now: number
  readonly onShow: (id: string) => void
}

/** What other reviews say of one: it came with many, its words stand elsewhere, its writer may have written elsewhere. */
export function OverTimeCards(props: Props) {
  const dismissed = new Set(
    props.detail.corrections.filter(({ kind }) => kind === 'dismissed').map(({ signalId }) => signalId),
  )
  return (
    <>
      {!dismissed.has('burst') && <BurstCard {...props} />}
      {!dismissed.has('copied') && <CopiedCard {...props} />}
      {!dismissed.has('same-person') && <PersonAside {...props} />}
    </>
  )
}

function BurstCard({ detail, found, ...rest }: Props) {
  const m = useMessages()
  const said = m.letter.overTime.burst
  const { burst } = found
  if (!burst) return null
  const mood = moodOf(burst)
  const others = burst.ids.flatMap(id => found.entries.get(id) ?? [])
  return (
    <CheckCard
      detail={detail}
      signalId="burst"
      words=""
      title={burstWords(m, burst)}
      siteRule={said.siteRule(burst.platform)}
      rule="P7"
      mayMean={said.mayMean[mood]}
      check={said.check[mood]}
      stillHelps={said.stillHelps[mood]}
      odds={said.odds}
      report={burstReport(burst)}
      dismissed={said.dismissed}
    >
      <details className="letter-more">
        <summary>{said.others}</summary>
        <Others entries={others} {...rest} />
      </details>
    </CheckCard>
  )
}

function CopiedCard({ detail, found, ...rest }: Props) {
  const m = useMessages()
  const said = m.letter.overTime.copied
  const others = found.alike.flatMap(({ id, kind }) => (kind === 'copied' ? (found.entries.get(id) ?? []) : []))
  if (others.length === 0) return null
  return (
    <CheckCard
      detail={detail}
      signalId="copied"
      words=""
      title={said.title(others.length)}
      siteRule={said.siteRule(detail.review.platform)}
      rule="P8"
      mayMean={said.mayMean}
      check={said.check}
      stillHelps={said.stillHelps}
      odds={said.odds}
      report={copyReport}
      dismissed={m.letter.overTime.burst.dismissed}
    >
      <Others entries={others} {...rest} />
    </CheckCard>
  )
}

/** Who may have written elsewhere: suggested, never merged, nothing to report. */
function PersonAside({ detail, found, ...rest }: Props) {
  const m = useMessages()
  const said = m.letter.overTime.person
  const { show } = useToasts()
  const { id } = detail.review
  const reasons = new Map([
    ...found.samePerson.map(
      other => [other.id, (other.name === 'full' ? said.sameName : said.likeName)(other.days)] as const,
    ),
    ...found.alike.flatMap(other => (other.kind === 'again' ? [[other.id, said.sameWords] as const] : [])),
  ])
  const others = [...reasons.keys()].flatMap(other => found.entries.get(other) ?? [])
  if (others.length === 0) return null
  const dismiss = async () => {
    const undo = await correct(id, { family: 'fairness', signalId: 'same-person', words: '', kind: 'dismissed' })
    show({ message: m.letter.overTime.burst.dismissed, undo })
  }
  return (
    <div className="aside">
      <Icon name="speech" className="ico-soft" />
      <div>
        <strong>{said.title}</strong> {said.note}
        <Others entries={others} reasonOf={other => reasons.get(other.id)} {...rest} />
        <div className="aside-actions">
          <button className="btn btn-quiet btn-s" type="button" onClick={() => void dismiss()}>
            {said.somebodyElse}
          </button>
        </div>
      </div>
    </div>
  )
}

type OthersProps = Pick<Props, 'timeZone' | 'now' | 'onShow'> & {
  readonly entries: readonly Entry[]
  readonly reasonOf?: (entry: Entry) => string | undefined
}

function Others({ entries, reasonOf, timeZone, now, onShow }: OthersProps) {
  const m = useMessages()
  return (
    <ul>
      {entries.map(entry => (
        <li key={entry.id}>
          <OtherReview entry={entry} onShow={onShow} />{' '}
          {[entry.author, dayWords(entry), reasonOf?.(entry)]
            .filter(part => part !== undefined && part !== '')
            .join(' · ')}
        </li>
      ))}
    </ul>
  )

  function dayWords({ pattern, at }: Entry): string {
    const day = pattern?.day
    const date =
      day === undefined
        ? ({ value: at, precision: 'month', raw: '' } as const)
        : ({ value: day, precision: 'day', raw: '' } as const)
    return spokenDate(m, date, timeZone, now)
  }
}
