import { useEffect, useId, useState } from 'react'
import type { OwnVoice } from '../../../shared/models/profile'
import type { VoiceState } from './use-voice'

const NONE: OwnVoice = { isUsed: false, greeting: '', signOff: '' }

/** How the owner's own replies begin and end: learned from those she approved, open to her changes, off unless she says so. */
export function VoicePage({ profile, learned, replies, change }: VoiceState) {
  const kept = profile.voice
  const voice = kept ?? (learned ? { ...learned, isUsed: false } : NONE)
  const edit = (part: Partial<OwnVoice>) => change({ ...voice, ...part })
  return (
    <div className="pb-in">
      <h2 className="pb-title">Your voice</h2>
      <p className="pb-why">
        Drafts can begin and end the way your own replies do. It is learned on this computer, from replies that you
        approved.
      </p>
      <label className="check">
        <input type="checkbox" checked={voice.isUsed} onChange={event => edit({ isUsed: event.target.checked })} />
        <span>Write drafts in my voice</span>
      </label>
      <div className="pb-voice">
        <VoiceField
          label="Greeting"
          value={voice.greeting}
          note="… stands for the first name that the site shows."
          onSave={greeting => edit({ greeting })}
        />
        <VoiceField
          label="Sign-off"
          value={voice.signOff}
          note="The line before your signature."
          onSave={signOff => edit({ signOff })}
        />
        <VoiceField
          label="Usual length in words"
          value={voice.words === undefined ? '' : String(voice.words)}
          note="Drafts keep near it where the review allows."
          onSave={words => change(withWords(voice, Number(words)))}
        />
      </div>
      <p className="letter-text pb-voice-look">
        {voice.greeting && (
          <>
            {voice.greeting.replace('…', 'Dana')}
            <br />
          </>
        )}
        <span className="soft">The reply stands here.</span>
        <br />
        {voice.signOff && (
          <>
            {voice.signOff}
            <br />
          </>
        )}
        {profile.signature}
      </p>
      <p className="hint">{learnedWords(replies, learned)}</p>
      {learned && kept && !isSame(learned, kept) && (
        <button type="button" className="btn btn-s" onClick={() => edit({ ...learned, isUsed: voice.isUsed })}>
          Take over what was learned
        </button>
      )}
    </div>
  )
}

/** What the replies show, as a sentence for the owner. */
export function learnedWords(replies: number, learned: OwnVoice | undefined): string {
  if (!learned) return 'Three approved replies are needed before a habit shows.'
  const habits = [
    learned.greeting === '' ? 'no usual greeting' : `“${learned.greeting}” at the beginning`,
    learned.signOff === '' ? 'no usual sign-off' : `“${learned.signOff}” at the end`,
    `about ${learned.words ?? 0} words`,
  ]
  return `Your last ${replies} replies show ${habits.slice(0, -1).join(', ')} and ${habits.at(-1) ?? ''}.`
}

/** A length that is no whole number above zero is left out. */
export function withWords(voice: OwnVoice, words: number): OwnVoice {
  const { words: _, ...rest } = voice
  return Number.isInteger(words) && words > 0 && words <= 400 ? { ...rest, words } : rest
}

const isSame = (one: OwnVoice, other: OwnVoice): boolean =>
  one.greeting === other.greeting && one.signOff === other.signOff && one.words === other.words

type FieldProps = {
  readonly label: string
  readonly value: string
  readonly note: string
  readonly onSave: (value: string) => void
}

function VoiceField({ label, value, note, onSave }: FieldProps) {
  const id = useId()
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const save = () => text !== value && onSave(text.trim())
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        className="input"
        id={id}
        value={text}
        maxLength={40}
        onChange={event => setText(event.target.value)}
        onBlur={save}
        onKeyDown={event => event.key === 'Enter' && save()}
        aria-describedby={`${id}-note`}
      />
      <p className="field-note" id={`${id}-note`}>
        {note}
      </p>
    </div>
  )
}
