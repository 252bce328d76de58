import type { Review } from '../../../shared/models/review'
import { spokenDate } from '../../components/date-words'
import { useMessages } from '../../messages/use-messages'

type Props = {
  /** The first of them. */
  readonly reviews: readonly Review[]
  readonly total: number
  readonly timeZone: string
}

/** Letters of a review that are shown. */
const shown = 120

/** The reviews that a whole list of the site lacks, though an earlier one had them. */
export function GoneReviews({ reviews, total, timeZone }: Props) {
  const m = useMessages()
  const said = m.imports.gone
  if (total === 0) return null
  return (
    <section aria-label={said.label}>
      <h3 className="imp-h">{said.title(total)}</h3>
      <p className="hint">{said.note(total)}</p>
      <ul className="imp-gone">
        {reviews.map(({ id, author, platform, date, text }) => (
          <li key={id}>
            <b>{author === '' ? m.imports.first.nobody : author}</b>{' '}
            <span className="soft">
              {m.words.platforms[platform]} · {spokenDate(m, date, timeZone, Date.now())}
            </span>{' '}
            {text !== '' && <span className="quote">{m.words.quoted(shortened(text))}</span>}
          </li>
        ))}
      </ul>
      {total > reviews.length && <p className="hint">{said.more(total - reviews.length)}</p>}
    </section>
  )
}

const shortened = (text: string) => (text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text)
