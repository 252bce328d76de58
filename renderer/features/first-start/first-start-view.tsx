import { useState, type FormEvent } from 'react'
import { trades } from '../../../shared/models/trades'
import { BrandIcon, Chevron, Icon } from '../../components/icon'
import { useNavigation } from '../../components/navigation'
import { setSetting } from '../../database/settings'
import { platform } from '../../platform'
import { openSampleBusiness } from '../../workers/sample-business'
import { contactOf, firstProfile } from './first-profile'
import { FirstShow } from './first-show'
import './first-start.css'

/** Three questions, then the first reviews: a file of the owner's, or a business to look around in. */
export function FirstStartView() {
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
          Three questions,
          <br />
          then your first reviews.
        </h1>
        <form onSubmit={event => void begin(event)} noValidate>
          <div className={problem === 'name' ? 'field has-error' : 'field'}>
            <label htmlFor="first-name">What is your business called?</label>
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
                Replies are signed with it, so a name is needed.
              </p>
            )}
          </div>
          <div className="field">
            <label htmlFor="first-trade">What do you do?</label>
            <span className="select-wrap">
              <select
                className="select"
                id="first-trade"
                value={trade}
                onChange={event => setTrade(event.target.value)}
                aria-describedby="first-trade-note"
              >
                {trades.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
              <Chevron />
            </span>
            <p className="field-note" id="first-trade-note">
              Some trades may not even confirm that someone is a customer. Evenkeel keeps to that by itself.
            </p>
          </div>
          <div className={problem === 'contact' ? 'field has-error' : 'field'}>
            <label htmlFor="first-contact">Where may a customer reach you?</label>
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
                This is neither a phone number nor an e-mail address.
              </p>
            ) : (
              <p className="field-note" id="first-contact-note">
                A phone number or an e-mail that is already public. Replies point to it.
              </p>
            )}
          </div>
          <div className="first-go">
            <button className="btn btn-main btn-l" type="submit" disabled={busy}>
              Import a file
            </button>
            <button className="btn btn-l" type="button" disabled={busy} onClick={() => void lookAround()}>
              {busy ? 'Opening the sample business' : 'Look around with a sample business'}
            </button>
          </div>
        </form>
        <p className="hint first-foot with-ico">
          <Icon name="lock" size={14} className="ico-soft" />
          Nothing ever leaves this computer. You copy a reply and post it yourself.
        </p>
      </section>
      <FirstShow />
    </main>
  )
}
