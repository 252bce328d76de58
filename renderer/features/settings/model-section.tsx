import { useState } from 'react'
import { getSetting, setSetting, type ModelSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'
import { useMessages } from '../../messages/use-messages'
import { platform } from '../../platform'
import { ChoiceField } from './choice-field'
import { TextField } from './text-field'

/** Whether a model on this computer may propose wordings, and which. Shown only where the platform can ask one. */
export function ModelSection() {
  const m = useMessages().settings.model
  const setting = useQuery(() => getSetting('model'))
  const [models, setModels] = useState<readonly string[]>()
  const [said, setSaid] = useState('')
  if (!setting) return null
  const change = (part: Partial<ModelSetting>) => void setSetting('model', { ...setting, ...part })

  const look = async () => {
    const answer = await platform.askModel?.({ ask: 'models', port: setting.port })
    const found = answer && 'models' in answer ? answer.models : []
    setModels(found)
    if (answer && 'failure' in answer) setSaid(m.failures[answer.failure])
    else setSaid(found.length === 0 ? m.none : m.found(found.length))
    if (setting.name === '' && found[0] !== undefined) change({ name: found[0] })
  }
  const shown = [...new Set([...(models ?? []), ...(setting.name === '' ? [] : [setting.name])])]
  return (
    <>
      <h2 className="st-title">{m.title}</h2>
      <p className="soft">{m.note}</p>
      <div className="st-block">
        <label className="check">
          <input type="checkbox" checked={setting.isOn} onChange={event => change({ isOn: event.target.checked })} />
          <span>{m.isOn}</span>
        </label>
      </div>
      {setting.isOn && (
        <div className="st-block">
          <TextField
            label={m.port}
            value={String(setting.port)}
            note={m.portNote}
            onSave={text => isPort(Number(text)) && change({ port: Number(text) })}
          />
          <ChoiceField
            label={m.name}
            value={setting.name}
            options={[{ id: '', title: m.choose }, ...shown.map(id => ({ id, title: id }))]}
            onChange={name => change({ name })}
          />
          <button className="btn" type="button" onClick={() => void look()}>
            {m.look}
          </button>
          <p className="hint" role="status">
            {said}
          </p>
        </div>
      )}
    </>
  )
}

/** A port on which a program of the owner's own may listen. */
const isPort = (port: number): boolean => Number.isInteger(port) && port >= 1024 && port <= 65_535
