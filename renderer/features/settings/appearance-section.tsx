import { getSetting, setSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'

const choices = [
  { id: 'system', title: 'As the system' },
  { id: 'light', title: 'Light' },
  { id: 'dark', title: 'Dark' },
] as const

/** Light or dark. Letter size and contrast follow the system. */
export function AppearanceSection() {
  const appearance = useQuery(() => getSetting('appearance'))
  return (
    <>
      <h2 className="st-title">Appearance</h2>
      <fieldset className="st-block" style={{ border: 0, padding: 0 }}>
        <legend className="label">Light or dark</legend>
        <div className="st-choices">
          {choices.map(({ id, title }) => (
            <label key={id} className="check">
              <input
                type="radio"
                name="appearance"
                checked={appearance === id}
                onChange={() => void setSetting('appearance', id)}
              />
              <span>{title}</span>
            </label>
          ))}
        </div>
        <p className="hint">Letter size, contrast and motion follow the settings of your system.</p>
      </fieldset>
    </>
  )
}
