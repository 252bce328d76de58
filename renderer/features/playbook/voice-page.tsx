import { useEffect, useId, useState } from 'react'
import type { OwnVoice } from '../../../shared/models/profile'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'
import type { VoiceState } from './use-voice'

const NONE: OwnVoice = { isUsed: false, greeting: '', signOff: '' }

/** How the owner's own replies begin and end: learned from those she approved, open to her changes, off unless she says so. */
export function VoicePage({ profile, learned, replies, change }: VoiceState) {
  const m = useMessages().playbook.voice
  const kept = profile.voice
  const voice = kept ?? (learned ? { ...learned, isUsed: false } : NONE)
  const edit = (part: Partial<OwnVoice>) => change({ ...voice, ...part })
  return (
    <div className="pb-in">
      <h2 className="pb-title">{m.title}</h2>
      <p className="pb-why">{m.note}</p>
      <label className="check">
        <input type="checkbox" checked={voice.isUsed} onChange={event => edit({ isUsed: event.target.checked })} />
        <span>{m.use}</span>
      </label>
      <div className="pb-voice">
        <VoiceField
          label={m.greeting}
          value={voice.greeting}
          note={m.greetingNote}
          onSave={greeting => edit({ greeting })}
        />
        <VoiceField
          label={m.signOff}
          value={voice.signOff}
          note={m.signOffNote}
          onSave={signOff => edit({ signOff })}
        />
        <VoiceField
          label={m.length}
          value={voice.words === undefined ? '' : String(voice.words)}
          note={m.lengthNote}
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
        <span className="soft">{m.reply}</span>
        <br />
        {voice.signOff && (
          <>
            {voice.signOff}
            <br />
          </>
        )}
        {profile.signature}
      </p>
      <p className="hint">{learnedWords(m, replies, learned)}</p>
      {learned && kept && !isSame(learned, kept) && (
        <button type="button" className="btn btn-s" onClick={() => edit({ ...learned, isUsed: voice.isUsed })}>
          {m.takeOver}
        </button>
      )}
    </div>
  )
}

/** What the replies show, as a sentence for the owner. */
export const learnedWords = (
  m: Messages['playbook']['voice'],
  replies: number,
  learned: OwnVoice | undefined,
): string => (learned ? m.learned(replies, learned.greeting, learned.signOff, learned.words ?? 0) : m.tooFew)

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
