import { memo, useMemo, useState } from 'react'
import type { Assessment } from '../../../../shared/models/assessment'
import { Icon, LevelIcon } from '../../../components/icon'
import { MarkedText } from '../../../components/marked-text'
import { paragraphsOf } from '../../../components/marked-segments'
import { useMessages } from '../../../messages/use-messages'
import { noteParagraphs, reviewMarks, type MarginNote } from './review-marks'
import { usePlacedNotes } from './use-placed-notes'

type Props = {
  readonly text: string
  readonly assessment: Assessment
  readonly themeDetail: (theme: Assessment['themes'][number]) => string
}

/** More characters than this are shown on request: few people write so much, some files do. */
const longest = 15_000

/** The words of a review with what they mean beside them. */
export const LetterText = memo(function LetterText({ text, assessment, themeDetail }: Props) {
  const m = useMessages()
  const marks = useMemo(() => reviewMarks(assessment), [assessment])
  const [isWhole, setWhole] = useState(text.length <= longest)
  const shown = isWhole ? text : text.slice(0, longest)
  const paragraphs = useMemo(
    () => noteParagraphs(m, paragraphsOf(shown), assessment, themeDetail),
    [m, shown, assessment, themeDetail],
  )
  const letter = usePlacedNotes(paragraphs)
  if (text.trim() === '') return <p className="soft">{m.letter.noWords}</p>
  return (
    <>
      <div className="marked letter-text" ref={letter}>
        {paragraphs.map(paragraph => (
          <div key={paragraph.start} className="marked-paragraph">
            <p>
              <MarkedText text={text} marks={marks} within={paragraph} />
            </p>
            {paragraph.notes.length > 0 && (
              <div className="notes">
                {paragraph.notes.map(note => (
                  <Note key={note.id} note={note} />
                ))}
              </div>
            )}
          </div>
        ))}
      </div>
      {!isWhole && (
        <p className="hint">
          {m.letter.beginning(Math.round(text.length / 1000))}{' '}
          <button className="link" type="button" onClick={() => setWhole(true)}>
            {m.letter.showAll}
          </button>
        </p>
      )}
    </>
  )
})

function Note({ note }: { readonly note: MarginNote }) {
  return (
    <span className={`note note-${note.kind}`} data-at={note.at}>
      <b>
        {typeof note.icon === 'string' ? (
          <Icon name={note.icon} size={12} />
        ) : (
          <LevelIcon tier={note.icon.tier} size={12} />
        )}
        {note.title}
      </b>
      {note.detail}
    </span>
  )
}
