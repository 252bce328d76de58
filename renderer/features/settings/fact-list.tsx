import { useState } from 'react'
import type { Fact } from '../../../shared/models/profile'
import { themeIds, type ThemeId } from '../../../shared/models/assessment'
import { themeNames } from '../../components/words'
import { ChoiceField } from './choice-field'

type Props = { readonly facts: readonly Fact[]; readonly onChange: (facts: readonly Fact[]) => void }

/** What the owner says is true of the business: the only things that a draft may claim. */
export function FactList({ facts, onChange }: Props) {
  const [adding, setAdding] = useState(false)
  const [text, setText] = useState('')
  const [theme, setTheme] = useState<ThemeId>('quality')
  const add = () => {
    if (text.trim() === '') return
    onChange([...facts, { id: crypto.randomUUID(), text: text.trim(), themes: [theme] }])
    setText('')
    setAdding(false)
  }
  return (
    <section aria-labelledby="facts">
      <div className="st-head">
        <h3 id="facts">What is true of us</h3>
        <button className="btn btn-s" type="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          Add a fact
        </button>
      </div>
      {adding && (
        <div className="st-add">
          <input
            className="input"
            aria-label="A sentence that may stand in a reply"
            placeholder="We remake any dish that isn’t right."
            value={text}
            onChange={event => setText(event.target.value)}
            onKeyDown={event => event.key === 'Enter' && add()}
            autoFocus
          />
          <div className="row2">
            <ChoiceField
              label="Where it fits"
              hideLabel
              value={theme}
              options={themeIds.map(id => ({ id, title: themeNames[id] }))}
              onChange={id => setTheme(id as ThemeId)}
            />
            <span />
            <button className="btn" type="button" onClick={add}>
              Keep
            </button>
          </div>
        </div>
      )}
      <ul className="st-list">
        {facts.map(fact => (
          <li key={fact.id}>
            <span>
              {fact.text}
              <p>{fact.themes.map(id => themeNames[id]).join(', ')}</p>
            </span>
            <button
              className="btn btn-quiet btn-s"
              type="button"
              aria-label={`Remove: ${fact.text}`}
              onClick={() => onChange(facts.filter(one => one.id !== fact.id))}
            >
              Remove
            </button>
          </li>
        ))}
        {facts.length === 0 && (
          <li>
            <span className="soft">Nothing yet. One true sentence makes a reply believable.</span>
          </li>
        )}
      </ul>
    </section>
  )
}
