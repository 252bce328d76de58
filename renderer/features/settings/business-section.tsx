import { trades } from '../../../shared/models/trades'
import type { Profile, Tone } from '../../../shared/models/profile'
import { AnswerTimes } from './answer-times-section'
import { ChoiceField } from './choice-field'
import { FactList } from './fact-list'
import { FixList } from './fix-list'
import { TextField } from './text-field'
import { useProfile } from './use-profile'

const tones: readonly { readonly id: Tone; readonly title: string }[] = [
  { id: 'warm', title: 'Warm and plain' },
  { id: 'plain', title: 'Plain and short' },
  { id: 'formal', title: 'Formal' },
]

/** The business: who signs, where customers may reach it, what is true of it and what was changed. */
export function BusinessSection() {
  const [profile, change] = useProfile()
  if (!profile) return null
  return (
    <>
      <h2 className="st-title">Your business</h2>
      <p className="soft">Drafts say nothing about you that is not on this page.</p>
      <div className="st-form">
        <TextField label="Name" value={profile.businessName} onSave={businessName => change({ businessName })} />
        <ChoiceField
          label="Trade"
          value={profile.trade}
          options={
            trades.some(({ id }) => id === profile.trade)
              ? trades
              : [...trades, { id: profile.trade, title: profile.trade }]
          }
          onChange={trade => change({ trade, regulated: trades.find(({ id }) => id === trade)?.regulated ?? true })}
        />
        <TextField label="Public phone" value={profile.phone ?? ''} onSave={phone => change({ phone })} />
        <TextField label="Public e-mail" value={profile.email ?? ''} onSave={email => change({ email })} />
        <TextField
          label="How replies are signed"
          value={profile.signature}
          note="A name and a role, such as “Tess, owner”."
          onSave={signature => change({ signature })}
        />
        <ChoiceField
          label="Tone"
          value={profile.tone ?? 'warm'}
          options={tones}
          onChange={tone => change({ tone: tone as Tone })}
        />
        <TextField
          label="Staff, by first name"
          value={profile.staff.join(', ')}
          note="So that a name in a reply is known for what it is."
          onSave={names => change({ staff: listOf(names) })}
        />
        <ChoiceField
          label="Time zone"
          value={profile.timeZone ?? ''}
          options={zones(profile)}
          onChange={timeZone => change({ timeZone })}
        />
        <label className="check st-wide">
          <input
            type="checkbox"
            checked={profile.regulated}
            onChange={event => change({ regulated: event.target.checked })}
          />
          <span>
            We may not even confirm that someone is a customer
            <span className="field-note" style={{ display: 'block' }}>
              Health, law, finance, schools and the like. When in doubt, leave it on.
            </span>
          </span>
        </label>
      </div>
      <div className="st-two">
        <FactList facts={profile.facts ?? []} onChange={facts => change({ facts })} />
        <FixList fixes={profile.fixes ?? []} onChange={fixes => change({ fixes })} />
      </div>
      <AnswerTimes />
    </>
  )
}

const listOf = (names: string): string[] =>
  names
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')

const zones = ({ timeZone }: Profile): { id: string; title: string }[] => {
  const known = Intl.supportedValuesOf('timeZone')
  return (timeZone === undefined || known.includes(timeZone) ? known : [timeZone, ...known]).map(id => ({
    id,
    title: id.replaceAll('_', ' '),
  }))
}
