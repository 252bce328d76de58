import { useState } from 'react'
import { getSetting, setSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'
import { useMessages } from '../../messages/use-messages'

/** Texts that the owner uses again and again. */
export function SnippetsSection() {
  const { settings } = useMessages()
  const m = settings.snippets
  const snippets = useQuery(() => getSetting('snippets')) ?? []
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const add = () => {
    if (title.trim() === '' || text.trim() === '') return
    void setSetting('snippets', [...snippets, { id: crypto.randomUUID(), title: title.trim(), text: text.trim() }])
    setTitle('')
    setText('')
  }
  return (
    <>
      <h2 className="st-title">{m.title}</h2>
      <p className="soft">{m.note}</p>
      <div className="st-block">
        <ul className="st-list">
          {snippets.map(snippet => (
            <li key={snippet.id}>
              <span>
                <b>{snippet.title}</b>
                <p className="quote">{snippet.text}</p>
              </span>
              <button
                className="btn btn-quiet btn-s"
                type="button"
                aria-label={settings.removeOne(snippet.title)}
                onClick={() =>
                  void setSetting(
                    'snippets',
                    snippets.filter(one => one.id !== snippet.id),
                  )
                }
              >
                {settings.remove}
              </button>
            </li>
          ))}
        </ul>
        <input
          className="input"
          aria-label={m.name}
          placeholder={m.nameExample}
          value={title}
          onChange={event => setTitle(event.target.value)}
        />
        <textarea
          className="input"
          aria-label={m.text}
          rows={3}
          placeholder={m.textExample}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <button className="btn" type="button" onClick={add}>
          {m.keep}
        </button>
      </div>
    </>
  )
}
