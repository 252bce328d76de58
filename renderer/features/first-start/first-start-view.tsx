import { useState, type FormEvent } from 'react'
import { trades } from '../../../shared/models/trades'
import { BrandIcon, Chevron, Icon } from '../../components/icon'
import { useNavigation } from '../../components/navigation'
import { setSetting } from '../../database/settings'
import { useMessages } from '../../messages/use-messages'
import { platform } from '../../platform'
import { openSampleBusiness } from '../../workers/sample-business'
import { contactOf, firstProfile } from './first-profile'
import { FirstShow } from './first-show'
import './first-start.css'

/** Three questions, then the first reviews: a file of the owner's, or a business to look around in. */
export function FirstStartView() {
  const { firstStart: m, frame, words } = useMessages()
  const { go } = useNavigation()
  const [name, setName] = useState('')
  const [trade, setTrade] = useState('restaurant')
  const [contact, setContact] = useState('')
  const [problem, setProblem] = useState<'name' | 'contact' | undefined>()
  const [busy, setBusy] = useState(false)

  const begin = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return setProblem('name')
    if (!contactOf(contact)) return setProblem('contact')
    const files = await platform.openFiles()
    await setSetting('profile', firstProfile(name, trade, contact))
    go(files.length > 0 ? { at: 'import', files } : { at: 'inbox' })
    await setSetting('firstStartDone', true)
  }
  const lookAround = async () => {
    setBusy(true)
    await openSampleBusiness()
    go({ at: 'inbox' })
    await setSetting('firstStartDone', true)
  }

  return (
    <main className="first" id="main" tabIndex={-1}>
      <section className="first-form" aria-labelledby="first-title">
        <span className="brand">
          <BrandIcon />
          Evenkeel
        </span>
        <h1 id="first-title">
          {m.title[0]}
          <br />
          {m.title[1]}
        </h1>
        <form onSubmit={event => void begin(event)} noValidate>
          <div className={problem === 'name' ? 'field has-error' : 'field'}>
            <label htmlFor="first-name">{m.name}</label>
            <input
              className="input"
              id="first-name"
              value={name}
              onChange={event => setName(event.target.value)}
              aria-describedby="first-name-note"
              aria-invalid={problem === 'name'}
              autoComplete="organization"
            />
            {problem === 'name' && (
              <p className="field-error" id="first-name-note" role="alert">
                {m.nameMissing}
              </p>
            )}
          </div>
          <div className="field">
            <label htmlFor="first-trade">{m.trade}</label>
            <span className="select-wrap">
              <select
                className="select"
                id="first-trade"
                value={trade}
                onChange={event => setTrade(event.target.value)}
                aria-describedby="first-trade-note"
              >
                {trades.map(({ id }) => (
                  <option key={id} value={id}>
                    {words.trades[id]}
                  </option>
                ))}
              </select>
              <Chevron />
            </span>
            <p className="field-note" id="first-trade-note">
              {m.tradeNote}
            </p>
          </div>
          <div className={problem === 'contact' ? 'field has-error' : 'field'}>
            <label htmlFor="first-contact">{m.contact}</label>
            <input
              className="input"
              id="first-contact"
              value={contact}
              onChange={event => setContact(event.target.value)}
              aria-describedby="first-contact-note"
              aria-invalid={problem === 'contact'}
            />
            {problem === 'contact' ? (
              <p className="field-error" id="first-contact-note" role="alert">
                {m.contactWrong}
              </p>
            ) : (
              <p className="field-note" id="first-contact-note">
                {m.contactNote}
              </p>
            )}
          </div>
          <div className="first-go">
            <button className="btn btn-main btn-l" type="submit" disabled={busy}>
              {frame.importFile}
            </button>
            <button className="btn btn-l" type="button" disabled={busy} onClick={() => void lookAround()}>
              {busy ? m.opening : m.lookAround}
            </button>
          </div>
        </form>
        <p className="hint first-foot with-ico">
          <Icon name="lock" size={14} className="ico-soft" />
          {m.foot}
        </p>
      </section>
      <FirstShow />
    </main>
  )
}
