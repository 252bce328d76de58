import type { GoalHours } from '../../../shared/inbox/entry'
import type { UrgencyTier } from '../../../shared/models/assessment'
import { LevelIcon } from '../../components/icon'
import { levelClasses } from '../../components/words'
import { refreshAllEntries } from '../../database/entries'
import { getSetting, setSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'
import { ChoiceField } from './choice-field'

const goals: readonly { readonly tier: UrgencyTier; readonly title: string; readonly hours: readonly number[] }[] = [
  { tier: 0, title: 'Act within the hour', hours: [1, 2, 4] },
  { tier: 1, title: 'Today', hours: [4, 8, 12, 24] },
  { tier: 2, title: 'Within two days', hours: [24, 48, 72] },
  { tier: 3, title: 'Everything else', hours: [48, 96, 168, 336] },
]

/** Within how many hours the owner means to answer; due times in the inbox follow at once. */
export function AnswerTimes({ titled }: { readonly titled?: boolean }) {
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
          Answer times
        </h2>
      ) : (
        <div className="st-head">
          <h3 id="goals">Answer times you aim for</h3>
        </div>
      )}
      {titled && (
        <p className="soft" style={{ marginBottom: 18 }}>
          Most people expect an answer within two days. What is urgent cannot wait for that.
        </p>
      )}
      <div className="st-goals">
        {goals.map(({ tier, title, hours: choices }) => (
          <div key={tier}>
            <span className={`with-ico ${tier < 2 ? `ico-${levelClasses[tier]}` : ''}`}>
              <LevelIcon tier={tier} />
              <span style={{ color: 'var(--ink)' }}>{title}</span>
            </span>
            <ChoiceField
              label={title}
              hideLabel
              value={String(hours[tier])}
              options={[...new Set([...choices, hours[tier]])]
                .sort((a, b) => a - b)
                .map(value => ({ id: String(value), title: hoursTitle(value) }))}
              onChange={value => void save(tier, Number(value))}
            />
          </div>
        ))}
      </div>
    </section>
  )
}

const hoursTitle = (hours: number): string =>
  hours === 1 ? '1 hour' : hours < 48 ? `${hours} hours` : `${hours / 24} days`
