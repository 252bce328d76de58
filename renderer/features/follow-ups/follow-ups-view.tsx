import type { ReactNode } from 'react'
import { outcomes as outcomeIds, type OwnerPromise, type SiteReport } from '../../../shared/models/work'
import { Icon, LevelIcon } from '../../components/icon'
import { useNavigation } from '../../components/navigation'
import { useToasts } from '../../components/toasts'
import { followUps, type FollowUps } from '../../database/follow-ups'
import { setPromise, setPromiseDay } from '../../database/promises'
import { setReport } from '../../database/reports'
import { useQuery } from '../../database/use-query'
import { setCallBack } from '../../database/work'
import { addDays, dayBesideToday, isoToday, sinceDay } from '../../components/days'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'
import './follow-ups.css'

/** Promises due, first steps open, calls to make, sites asked to look, and how complaints ended. */
export function FollowUpsView() {
  const m = useMessages()
  const open = useQuery(followUps)
  if (!open) return <main className="page" id="main" tabIndex={-1} aria-busy="true" />
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-in fu">
        <div className="fu-main">
          <h1>{titleOf(m.followUps, open, isoToday())}</h1>
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

function titleOf(m: Messages['followUps'], { steps, promises, callBacks, reports }: FollowUps, today: string): string {
  const waiting = reports.filter(({ item }) => item.status === 'waiting').length
  const count = steps.length + promises.length + callBacks.length + waiting
  if (count === 0) return m.nothing
  const urgent =
    steps.filter(({ entry }) => entry.tier <= 1).length +
    promises.filter(({ item }) => item.dueOn <= today).length +
    callBacks.filter(({ item }) => (item.callBackOn ?? '') <= today).length
  return urgent === 0 ? m.open(count) : `${m.open(count)} ${m.forToday(urgent)}`
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
  const { followUps: m, words, rules } = useMessages()
  const { go } = useNavigation()
  return (
    <Section title={m.steps.title} none={m.steps.none}>
      {steps.map(({ item, entry }) => (
        <Row
          key={entry.id}
          icon={
            <span className={entry.tier === 0 ? 'ico-now' : 'ico-today'}>
              <LevelIcon tier={entry.tier} size={16} />
            </span>
          }
          title={item[0] && rules.stepTitle(item[0].stepId, item[0].title)}
          detail={m.steps.detail(entry.author || words.noName, words.platforms[entry.platform], item.length)}
          due={words.levels[entry.tier === 0 ? 0 : 1]}
          now
        >
          <button className="btn btn-s" type="button" onClick={() => go({ at: 'inbox', review: entry.id })}>
            {m.steps.open}
          </button>
        </Row>
      ))}
    </Section>
  )
}

function PromisesSection({ promises }: { readonly promises: FollowUps['promises'] }) {
  const m = useMessages()
  const said = m.followUps.promises
  const { show } = useToasts()
  const today = isoToday()
  const kept = (promise: OwnerPromise) =>
    void setPromise(promise, 'kept').then(undo => show({ message: said.keptSaid, undo }))
  const move = (promise: OwnerPromise) =>
    void setPromiseDay(promise, addDays(promise.dueOn < today ? today : promise.dueOn, 7)).then(undo =>
      show({ message: said.moved, undo }),
    )
  return (
    <Section title={said.title} none={said.none}>
      {promises.map(({ item, entry }) => (
        <Row
          key={item.id}
          icon={<Icon name="calendar" className="ico-soft" />}
          title={<span className="quote">{m.words.quoted(item.text)}</span>}
          detail={said.detail(entry.author, m.words.platforms[entry.platform])}
          due={dayBesideToday(m, item.dueOn, today)}
          now={item.dueOn <= today}
        >
          <button className="btn btn-s" type="button" onClick={() => kept(item)}>
            {said.kept}
          </button>
          <button className="btn btn-s" type="button" onClick={() => move(item)}>
            {said.move}
          </button>
        </Row>
      ))}
    </Section>
  )
}

function CallsSection({ calls }: { readonly calls: FollowUps['callBacks'] }) {
  const m = useMessages()
  const said = m.followUps.calls
  const { show } = useToasts()
  const today = isoToday()
  return (
    <Section title={said.title} none={said.none}>
      {calls.map(({ item, entry }) => (
        <Row
          key={entry.id}
          icon={<Icon name="phone" className="ico-soft" />}
          title={entry.author || m.words.noName}
          detail={entry.excerpt.text}
          due={dayBesideToday(m, item.callBackOn ?? today, today)}
          now={(item.callBackOn ?? '') <= today}
        >
          <button
            className="btn btn-s"
            type="button"
            onClick={() => void setCallBack(entry.id, undefined).then(undo => show({ message: said.calledSaid, undo }))}
          >
            {said.called}
          </button>
        </Row>
      ))}
    </Section>
  )
}

function ReportsSection({ reports }: { readonly reports: FollowUps['reports'] }) {
  const { followUps, words } = useMessages()
  const m = followUps.reports
  const { go } = useNavigation()
  const { show } = useToasts()
  const note = (report: SiteReport, status: 'removed' | 'kept') =>
    void setReport(report, status).then(undo => show({ message: m.noted[status], undo }))
  return (
    <Section title={m.title} none={m.none}>
      {reports.map(({ item, entry }) => (
        <Row
          key={item.id}
          icon={<Icon name="flag" className="ico-soft" />}
          title={m.on(entry.author || words.noName, words.platforms[entry.platform])}
          detail={entry.excerpt.text}
          due={item.status === 'waiting' ? m.waiting(sinceDay(item.reportedAt)) : m.ended[item.status]}
        >
          {item.status === 'waiting' ? (
            <>
              <button className="btn btn-s" type="button" onClick={() => note(item, 'removed')}>
                {m.ended.removed}
              </button>
              <button className="btn btn-s" type="button" onClick={() => note(item, 'kept')}>
                {m.ended.kept}
              </button>
            </>
          ) : (
            <button
              className="btn btn-s"
              type="button"
              onClick={() => go({ at: 'inbox', review: entry.id, filter: { view: 'all' } })}
            >
              {m.seeReply}
            </button>
          )}
        </Row>
      ))}
    </Section>
  )
}

function EndedSide({ outcomes }: { readonly outcomes: FollowUps['outcomes'] }) {
  const m = useMessages().followUps.ended
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
  return (
    <aside className="fu-side" aria-labelledby="fu-ended">
      <h2 id="fu-ended">{m.title}</h2>
      <p className="hint">{total === 0 ? m.none : m.count(total)}</p>
      <dl>
        {outcomeIds.map(id => (
          <div key={id}>
            <dt>{m.outcomes[id]}</dt>
            <dd>{outcomes[id] ?? 0}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
