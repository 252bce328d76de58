import { useState } from 'react'
import type { Fix } from '../../../shared/models/profile'
import { themeIds, type ThemeId } from '../../../shared/models/assessment'
import { useNavigation } from '../../components/navigation'
import { useMessages } from '../../messages/use-messages'
import { ChoiceField } from './choice-field'

type Props = { readonly fixes: readonly Fix[]; readonly onChange: (fixes: readonly Fix[]) => void }

/** Changes that were made, each with its theme and date: they show in the patterns and in later replies. */
export function FixList({ fixes, onChange }: Props) {
  const { go } = useNavigation()
  const { settings, words, locale } = useMessages()
  const m = settings.fixes
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
        <h3 id="fixes">{m.title}</h3>
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
            <input
              className="input"
              type="date"
              aria-label={m.since}
              value={since}
              onChange={event => setSince(event.target.value)}
            />
            <button className="btn" type="button" onClick={add}>
              {settings.keep}
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
                {m.themeSince(words.themes[fix.theme], locale.day(fix.since, 'day-year'))}{' '}
                <button className="link" type="button" onClick={() => go({ at: 'patterns' })}>
                  {m.see}
                </button>
              </p>
            </span>
            <button
              className="btn btn-quiet btn-s"
              type="button"
              aria-label={settings.removeOne(fix.text)}
              onClick={() => onChange(fixes.filter(one => one.id !== fix.id))}
            >
              {settings.remove}
            </button>
          </li>
        ))}
        {fixes.length === 0 && (
          <li>
            <span className="soft">{m.none}</span>
          </li>
        )}
      </ul>
    </section>
  )
}
