import type { Span } from '../../shared/text/span'
import './marked-text.css'
import { markedSegments, type Mark } from './marked-segments'

type Props = { readonly text: string; readonly marks: readonly Mark[]; readonly within?: Span }

/** A text with its words marked. The text is only ever text: nothing in it can become an element. */
export function MarkedText({ text, marks, within }: Props) {
  return (
    <>
      {markedSegments(text, marks, within).map(segment =>
        segment.marks.length === 0 ? (
          segment.text
        ) : (
          <span
            key={segment.start}
            className={`mark ${[...new Set(segment.marks.map(mark => `mark-${mark.kind}`))].join(' ')}`}
            data-at={segment.start}
          >
            {segment.text}
          </span>
        ),
      )}
    </>
  )
}
