import { useState } from 'react'
import type { Fix } from '../../../shared/models/profile'
import { themeIds, type ThemeId } from '../../../shared/models/assessment'
import { useNavigation } from '../../components/navigation'
import { themeNames } from '../../components/words'
import { ChoiceField } from './choice-field'

type Props = { readonly fixes: readonly Fix[]; readonly onChange: (fixes: readonly Fix[]) => void }

/** Changes that were made, each with its theme and date: they show in the patterns and in later replies. */
export function FixList({ fixes, onChange }: Props) {
  const { go } = useNavigation()
  const [adding, setAdding] = useState(false)
  const [text, setText] = useState('')
  const [theme, setTheme] = useState<ThemeId>('wait')
  const [since, setSince] = useState('')
  const add = () => {
    if (text.trim() === '' || since === '') return
    onChange([...fixes, { id: crypto.randomUUID(), text: text.trim(), theme, since }])
    setText('')
    setAdding(false)
  }
  return (
    <section aria-labelledby="fixes">
      <div className="st-head">
        <h3 id="fixes">What we changed</h3>
        <button className="btn btn-s" type="button" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          Add a fix
        </button>
      </div>
      {adding && (
        <div className="st-add">
          <input
            className="input"
            aria-label="What changed, as it follows “we”"
            placeholder="put a second driver on Saturdays"
            value={text}
            onChange={event => setText(event.target.value)}
            autoFocus
          />
          <div className="row2">
            <ChoiceField
              label="What it is about"
              hideLabel
              value={theme}
              options={themeIds.map(id => ({ id, title: themeNames[id] }))}
              onChange={id => setTheme(id as ThemeId)}
            />
            <input
              className="input"
              type="date"
              aria-label="Since"
              value={since}
              onChange={event => setSince(event.target.value)}
            />
            <button className="btn" type="button" onClick={add}>
              Keep
            </button>
          </div>
        </div>
      )}
      <ul className="st-list">
        {fixes.map(fix => (
          <li key={fix.id}>
            <span>
              {fix.text}
              <p>
                {themeNames[fix.theme]}, since {fix.since}.{' '}
                <button className="link" type="button" onClick={() => go({ at: 'patterns' })}>
                  See it
                </button>
              </p>
            </span>
            <button
              className="btn btn-quiet btn-s"
              type="button"
              aria-label={`Remove: ${fix.text}`}
              onClick={() => onChange(fixes.filter(one => one.id !== fix.id))}
            >
              Remove
            </button>
          </li>
        ))}
        {fixes.length === 0 && (
          <li>
            <span className="soft">Nothing yet. A change is the real answer.</span>
          </li>
        )}
      </ul>
    </section>
  )
}
