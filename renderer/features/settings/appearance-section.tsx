import { getSetting, setSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'
import { languages, type LanguageSetting } from '../../messages/language'
import { useMessages } from '../../messages/use-messages'
import { ChoiceField } from './choice-field'

const themes = ['system', 'light', 'dark'] as const

/** Light or dark, and the language. Letter size and contrast follow the system. */
export function AppearanceSection() {
  const m = useMessages().settings.appearance
  const appearance = useQuery(() => getSetting('appearance'))
  const language = useQuery(() => getSetting('language'))
  return (
    <>
      <h2 className="st-title">{m.title}</h2>
      <fieldset className="st-block" style={{ border: 0, padding: 0 }}>
        <legend className="label">{m.theme}</legend>
        <div className="st-choices">
          {themes.map(id => (
            <label key={id} className="check">
              <input
                type="radio"
                name="appearance"
                checked={appearance === id}
                onChange={() => void setSetting('appearance', id)}
              />
              <span>{m.themes[id]}</span>
            </label>
          ))}
        </div>
        <p className="hint">{m.themeNote}</p>
      </fieldset>
      {language && (
        <div className="st-block">
          <ChoiceField
            label={m.language}
            value={language}
            note={m.languageNote}
            options={[
              { id: 'system', title: m.likeComputer },
              ...languages.map(({ id, name }) => ({ id, title: name })),
            ]}
            onChange={id => void setSetting('language', id as LanguageSetting)}
          />
        </div>
      )}
    </>
  )
}
