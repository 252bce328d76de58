import { isRegulated, trades } from '../../../shared/models/trades'
import type { Profile, Tone } from '../../../shared/models/profile'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'
import { AnswerTimes } from './answer-times-section'
import { ChoiceField } from './choice-field'
import { FactList } from './fact-list'
import { FixList } from './fix-list'
import { TextField } from './text-field'
import { useProfile } from './use-profile'

const tones: readonly Tone[] = ['warm', 'plain', 'formal']

/** The business: who signs, where customers may reach it, what is true of it and what was changed. */
export function BusinessSection() {
  const { settings, words } = useMessages()
  const m = settings.business
  const [profile, change] = useProfile()
  if (!profile) return null
  return (
    <>
      <h2 className="st-title">{m.title}</h2>
      <p className="soft">{m.note}</p>
      <div className="st-form">
        <TextField label={m.name} value={profile.businessName} onSave={businessName => change({ businessName })} />
        <ChoiceField
          label={m.trade}
          value={profile.trade}
          options={tradeOptions(words, profile.trade)}
          onChange={trade => change({ trade, regulated: isRegulated(trade) })}
        />
        <TextField label={m.phone} value={profile.phone ?? ''} onSave={phone => change({ phone })} />
        <TextField label={m.email} value={profile.email ?? ''} onSave={email => change({ email })} />
        <TextField
          label={m.signature}
          value={profile.signature}
          note={m.signatureNote}
          onSave={signature => change({ signature })}
        />
        <ChoiceField
          label={m.tone}
          value={profile.tone ?? 'warm'}
          options={tones.map(id => ({ id, title: m.tones[id] }))}
          onChange={tone => change({ tone: tone as Tone })}
        />
        <TextField
          label={m.staff}
          value={profile.staff.join(', ')}
          note={m.staffNote}
          onSave={names => change({ staff: listOf(names) })}
        />
        <ChoiceField
          label={m.timeZone}
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
            {m.regulated}
            <span className="field-note" style={{ display: 'block' }}>
              {m.regulatedNote}
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

const tradeOptions = ({ trades: names }: Messages['words'], own: string): { id: string; title: string }[] => {
  const known: { id: string; title: string }[] = trades.map(({ id }) => ({ id, title: names[id] }))
  return known.some(({ id }) => id === own) ? known : [...known, { id: own, title: own }]
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
