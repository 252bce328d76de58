import type { GoalHours } from '../../../shared/inbox/entry'
import type { UrgencyTier } from '../../../shared/models/assessment'
import { LevelIcon } from '../../components/icon'
import { levelClasses } from '../../components/level-classes'
import { refreshAllEntries } from '../../database/entries'
import { getSetting, setSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'
import { ChoiceField } from './choice-field'

const goals: readonly { readonly tier: UrgencyTier; readonly hours: readonly number[] }[] = [
  { tier: 0, hours: [1, 2, 4] },
  { tier: 1, hours: [4, 8, 12, 24] },
  { tier: 2, hours: [24, 48, 72] },
  { tier: 3, hours: [48, 96, 168, 336] },
]

/** Within how many hours the owner means to answer; due times in the inbox follow at once. */
export function AnswerTimes({ titled }: { readonly titled?: boolean }) {
  const m = useMessages().settings.answerTimes
  const hours = useQuery(() => getSetting('goalHours'))
  if (!hours) return null
  const save = async (tier: UrgencyTier, value: number) => {
    const next = hours.map((one, at) => (at === tier ? value : one)) as unknown as GoalHours
    await setSetting('goalHours', next)
    await refreshAllEntries()
  }
  return (
    <section aria-labelledby="goals">
      {titled ? (
        <h2 className="st-title" id="goals">
          {m.title}
        </h2>
      ) : (
        <div className="st-head">
          <h3 id="goals">{m.titleInBusiness}</h3>
        </div>
      )}
      {titled && (
        <p className="soft" style={{ marginBottom: 18 }}>
          {m.note}
        </p>
      )}
      <div className="st-goals">
        {goals.map(({ tier, hours: choices }) => (
          <div key={tier}>
            <span className={`with-ico ${tier < 2 ? `ico-${levelClasses[tier]}` : ''}`}>
              <LevelIcon tier={tier} />
              <span style={{ color: 'var(--ink)' }}>{m.tiers[tier]}</span>
            </span>
            <ChoiceField
              label={m.tiers[tier]}
              hideLabel
              value={String(hours[tier])}
              options={[...new Set([...choices, hours[tier]])]
                .sort((a, b) => a - b)
                .map(value => ({ id: String(value), title: hoursTitle(m, value) }))}
              onChange={value => void save(tier, Number(value))}
            />
          </div>
        ))}
      </div>
    </section>
  )
}

const hoursTitle = (m: Messages['settings']['answerTimes'], hours: number): string =>
  hours < 48 ? m.hours(hours) : m.days(hours / 24)
