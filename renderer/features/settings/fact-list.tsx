import { useState } from 'react'
import type { Fact } from '../../../shared/models/profile'
import { themeIds, type ThemeId } from '../../../shared/models/assessment'
import { useMessages } from '../../messages/use-messages'
import { ChoiceField } from './choice-field'

type Props = { readonly facts: readonly Fact[]; readonly onChange: (facts: readonly Fact[]) => void }

/** What the owner says is true of the business: the only things that a draft may claim. */
export function FactList({ facts, onChange }: Props) {
  const { settings, words } = useMessages()
  const m = settings.facts
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
        <h3 id="facts">{m.title}</h3>
        <button className="btn btn-s" type="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {m.add}
        </button>
      </div>
      {adding && (
        <div className="st-add">
          <input
            className="input"
            aria-label={m.text}
            placeholder={m.example}
            value={text}
            onChange={event => setText(event.target.value)}
            onKeyDown={event => event.key === 'Enter' && add()}
            autoFocus
          />
          <div className="row2">
            <ChoiceField
              label={m.theme}
              hideLabel
              value={theme}
              options={themeIds.map(id => ({ id, title: words.themes[id] }))}
              onChange={id => setTheme(id as ThemeId)}
            />
            <span />
            <button className="btn" type="button" onClick={add}>
              {settings.keep}
            </button>
          </div>
        </div>
      )}
      <ul className="st-list">
        {facts.map(fact => (
          <li key={fact.id}>
            <span>
              {fact.text}
              <p>{fact.themes.map(id => words.themes[id]).join(', ')}</p>
            </span>
            <button
              className="btn btn-quiet btn-s"
              type="button"
              aria-label={settings.removeOne(fact.text)}
              onClick={() => onChange(facts.filter(one => one.id !== fact.id))}
            >
              {settings.remove}
            </button>
          </li>
        ))}
        {facts.length === 0 && (
          <li>
            <span className="soft">{m.none}</span>
          </li>
        )}
      </ul>
    </section>
  )
}
