import type { ReactNode } from 'react'
import { sourceTitles } from '../../../shared/models/sources'
import { Icon } from '../../components/icon'
import { useMessages } from '../../messages/use-messages'
import type { PlaybookPage } from './playbook-page'
import { Practice } from './practice'

const kindClass = { block: 'block', warn: 'warn', suggest: 'suggest', urgent: 'today', fairness: 'check' } as const

/** One rule: why it is one, how not to say it, how to say it, and what to do. */
export function RulePage({ page, icon }: { readonly page: PlaybookPage; readonly icon: ReactNode }) {
  const { playbook } = useMessages()
  const m = playbook.rule
  const isReply = page.group === 'block' || page.group === 'warn' || page.group === 'suggest'
  return (
    <div className="pb-in">
      <p className={`pb-kind with-ico ${kindClass[page.group]}`}>
        {icon}
        {playbook.groups[page.group]}
      </p>
      <h2 className="pb-title">{page.title}</h2>
      <p className="pb-why">{page.why}</p>
      {page.marks !== undefined && page.leaves !== undefined && (
        <div className="pb-two">
          <div>
            <h3 className="with-ico">
              <Icon name={isReply ? 'close' : 'search'} size={14} className={isReply ? 'ico-now' : 'ico-soft'} />
              {isReply ? m.notLikeThis : m.shows}
            </h3>
            <p className="letter-text">{page.marks}</p>
          </div>
          <div>
            <h3 className="with-ico">
              <Icon name="check" size={14} className="ico-good" />
              {isReply ? m.likeThis : m.closeBut}
            </h3>
            <p className="letter-text">{page.leaves}</p>
          </div>
        </div>
      )}
      {page.steps && page.steps.length > 0 && (
        <ul className="pb-list">
          {page.steps.map((step, at) => (
            <li key={step.id}>
              <b>
                {at + 1}. {step.title}
              </b>
              <p>{step.detail}</p>
            </li>
          ))}
        </ul>
      )}
      {page.publicReply !== undefined && (
        <p className="pb-why">
          <b>{m.inPublic}</b> {page.publicReply}
        </p>
      )}
      {page.fairness && (
        <ul className="pb-list">
          {(
            [
              [m.mayMean, page.fairness.mayMean],
              [m.check, page.fairness.check],
              [m.stillHelps, page.fairness.stillHelps],
              [m.odds, page.fairness.odds],
            ] as const
          ).map(([title, text]) => (
            <li key={title}>
              <b>{title}</b>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      )}
      <p className="hint">
        {page.source !== undefined && page.source !== '' && `${m.source(sourceTitles(page.source), page.readOn)} `}
        {isReply && `${m.ownContact} `}
        {m.noAdvice}
      </p>
      {isReply && <Practice />}
    </div>
  )
}
