import { useState } from 'react'
import { getSetting, setSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'

/** Texts that the owner uses again and again. */
export function SnippetsSection() {
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
      <h2 className="st-title">Snippets</h2>
      <p className="soft">Sentences of your own, to copy into a reply. The check reads them like everything else.</p>
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
                aria-label={`Remove: ${snippet.title}`}
                onClick={() =>
                  void setSetting(
                    'snippets',
                    snippets.filter(one => one.id !== snippet.id),
                  )
                }
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
        <input
          className="input"
          aria-label="Name of the snippet"
          placeholder="Parking"
          value={title}
          onChange={event => setTitle(event.target.value)}
        />
        <textarea
          className="input"
          aria-label="Text of the snippet"
          rows={3}
          placeholder="There is free parking behind the library, two minutes on foot."
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <button className="btn" type="button" onClick={add}>
          Keep the snippet
        </button>
      </div>
    </>
  )
}
