import type { ReactNode } from 'react'
import type { OwnerPromise, SiteReport } from '../../../shared/models/work'
import { Icon, LevelIcon } from '../../components/icon'
import { useNavigation } from '../../components/navigation'
import { useToasts } from '../../components/toasts'
import { capitalized, countWord, platformNames } from '../../components/words'
import { followUps, type FollowUps } from '../../database/follow-ups'
import { setPromise, setPromiseDay } from '../../database/promises'
import { setReport } from '../../database/reports'
import { useQuery } from '../../database/use-query'
import { setCallBack } from '../../database/work'
import { addDays, dayName, isoToday, sinceDay } from '../../components/days'
import './follow-ups.css'

/** Promises due, first steps open, calls to make, sites asked to look, and how complaints ended. */
export function FollowUpsView() {
  const open = useQuery(followUps)
  if (!open) return <main className="page" id="main" tabIndex={-1} aria-busy="true" />
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-in fu">
        <div className="fu-main">
          <h1>{titleOf(open, isoToday())}</h1>
          <StepsSection steps={open.steps} />
          <PromisesSection promises={open.promises} />
          <CallsSection calls={open.callBacks} />
          <ReportsSection reports={open.reports} />
        </div>
        <EndedSide outcomes={open.outcomes} />
      </div>
    </main>
  )
}

function titleOf({ steps, promises, callBacks, reports }: FollowUps, today: string): string {
  const waiting = reports.filter(({ item }) => item.status === 'waiting').length
  const count = steps.length + promises.length + callBacks.length + waiting
  if (count === 0) return 'Nothing waits for you here.'
  const urgent =
    steps.filter(({ entry }) => entry.tier <= 1).length +
    promises.filter(({ item }) => item.dueOn <= today).length +
    callBacks.filter(({ item }) => (item.callBackOn ?? '') <= today).length
  const open = `${capitalized(countWord(count))} ${count === 1 ? 'thing is' : 'things are'} open.`
  return urgent === 0 ? open : `${open} ${capitalized(countWord(urgent))} ${urgent === 1 ? 'is' : 'are'} for today.`
}

function Section({
  title,
  none,
  children,
}: {
  readonly title: string
  readonly none: string
  readonly children: readonly ReactNode[]
}) {
  return (
    <section>
      <h2>{title}</h2>
      {children.length === 0 ? (
        <p className="hint" style={{ padding: '9px 0' }}>
          {none}
        </p>
      ) : (
        <ul>{children}</ul>
      )}
    </section>
  )
}

type RowProps = {
  readonly icon: ReactNode
  readonly title: ReactNode
  readonly detail: string
  readonly due: string
  readonly now?: boolean
  readonly children: ReactNode
}

function Row({ icon, title, detail, due, now, children }: RowProps) {
  return (
    <li>
      {icon}
      <div>
        <b>{title}</b>
        <p>{detail}</p>
      </div>
      <span className={now ? 'fu-due now' : 'fu-due'}>{due}</span>
      <span className="fu-act">{children}</span>
    </li>
  )
}

function StepsSection({ steps }: { readonly steps: FollowUps['steps'] }) {
  const { go } = useNavigation()
  return (
    <Section title="First steps" none="No review waits for a first step.">
      {steps.map(({ item, entry }) => (
        <Row
          key={entry.id}
          icon={
            <span className={entry.tier === 0 ? 'ico-now' : 'ico-today'}>
              <LevelIcon tier={entry.tier} size={16} />
            </span>
          }
          title={item[0]?.title}
          detail={`${entry.author || 'No name'}, ${platformNames[entry.platform]}. ${item.length === 1 ? 'One step' : `${capitalized(countWord(item.length))} steps`} open, reply held.`}
          due={entry.tier === 0 ? 'Within the hour' : 'Today'}
          now
        >
          <button className="btn btn-s" type="button" onClick={() => go({ at: 'inbox', review: entry.id })}>
            Open
          </button>
        </Row>
      ))}
    </Section>
  )
}

function PromisesSection({ promises }: { readonly promises: FollowUps['promises'] }) {
  const { show } = useToasts()
  const today = isoToday()
  const kept = (promise: OwnerPromise) =>
    void setPromise(promise, 'kept').then(undo => show({ message: 'Promise kept.', undo }))
  const move = (promise: OwnerPromise) =>
    void setPromiseDay(promise, addDays(promise.dueOn < today ? today : promise.dueOn, 7)).then(undo =>
      show({ message: 'Moved by a week.', undo }),
    )
  return (
    <Section
      title="Promises you made"
      none="No promise is open. A “we will” in an approved reply comes here by itself."
    >
      {promises.map(({ item, entry }) => (
        <Row
          key={item.id}
          icon={<Icon name="calendar" className="ico-soft" />}
          title={<span className="quote">“{item.text}”</span>}
          detail={`Your reply to ${entry.author || 'a reviewer'}, ${platformNames[entry.platform]}`}
          due={dayName(item.dueOn, today)}
          now={item.dueOn <= today}
        >
          <button className="btn btn-s" type="button" onClick={() => kept(item)}>
            Kept
          </button>
          <button className="btn btn-s" type="button" onClick={() => move(item)}>
            Move a week
          </button>
        </Row>
      ))}
    </Section>
  )
}

function CallsSection({ calls }: { readonly calls: FollowUps['callBacks'] }) {
  const { show } = useToasts()
  const today = isoToday()
  return (
    <Section title="To call back" none="Nobody waits for a call.">
      {calls.map(({ item, entry }) => (
        <Row
          key={entry.id}
          icon={<Icon name="phone" className="ico-soft" />}
          title={entry.author || 'No name'}
          detail={entry.excerpt.text}
          due={dayName(item.callBackOn ?? today, today)}
          now={(item.callBackOn ?? '') <= today}
        >
          <button
            className="btn btn-s"
            type="button"
            onClick={() => void setCallBack(entry.id, undefined).then(undo => show({ message: 'Called.', undo }))}
          >
            Called
          </button>
        </Row>
      ))}
    </Section>
  )
}

const reportDue: Record<SiteReport['status'], (report: SiteReport) => string> = {
  waiting: report => `Waiting, day ${sinceDay(report.reportedAt)}`,
  removed: () => 'Taken down',
  kept: () => 'Left standing',
}

function ReportsSection({ reports }: { readonly reports: FollowUps['reports'] }) {
  const { go } = useNavigation()
  const { show } = useToasts()
  const note = (report: SiteReport, status: 'removed' | 'kept') =>
    void setReport(report, status).then(undo =>
      show({ message: status === 'removed' ? 'Noted: taken down.' : 'Noted: left standing.', undo }),
    )
  return (
    <Section title="Sites you asked to look" none="No site was asked to look at a review.">
      {reports.map(({ item, entry }) => (
        <Row
          key={item.id}
          icon={<Icon name="flag" className="ico-soft" />}
          title={`${entry.author || 'No name'}, on ${platformNames[entry.platform]}`}
          detail={entry.excerpt.text}
          due={reportDue[item.status](item)}
        >
          {item.status === 'waiting' ? (
            <>
              <button className="btn btn-s" type="button" onClick={() => note(item, 'removed')}>
                Taken down
              </button>
              <button className="btn btn-s" type="button" onClick={() => note(item, 'kept')}>
                Left standing
              </button>
            </>
          ) : (
            <button
              className="btn btn-s"
              type="button"
              onClick={() => go({ at: 'inbox', review: entry.id, filter: { view: 'all' } })}
            >
              See your reply
            </button>
          )}
        </Row>
      ))}
    </Section>
  )
}

const outcomeNames: readonly (readonly [string, string])[] = [
  ['solved', 'Solved'],
  ['came-back', 'Came back'],
  ['review-updated', 'Changed the review themselves'],
  ['no-answer', 'No word since'],
  ['lost', 'Did not come back'],
]

function EndedSide({ outcomes }: { readonly outcomes: FollowUps['outcomes'] }) {
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
  return (
    <aside className="fu-side" aria-labelledby="fu-ended">
      <h2 id="fu-ended">How it ended</h2>
      <p className="hint">
        {total === 0
          ? 'Note an outcome at a review, and it is counted here.'
          : `${total} ${total === 1 ? 'complaint' : 'complaints'} with an outcome`}
      </p>
      <dl>
        {outcomeNames.map(([id, title]) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{outcomes[id] ?? 0}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
