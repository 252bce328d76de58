import type { Review } from '../../../shared/models/review'
import { spokenDate } from '../../components/date-words'
import { RatingView } from '../../components/rating-view'
import { useMessages } from '../../messages/use-messages'

/** Letters of a review that the preview shows. */
const shown = 400

/** The first reviews of a file as they will look in the inbox. */
export function FirstReviews({
  reviews,
  count,
  timeZone,
}: {
  readonly reviews: readonly Review[]
  readonly count: number
  readonly timeZone: string
}) {
  const m = useMessages()
  const said = m.imports.first
  const first = reviews.slice(0, count)
  if (first.length === 0) return null
  return (
    <section aria-label={said.title}>
      <h3 className="imp-h">{first.length === 1 ? said.one(first[0]?.row ?? 1) : said.several}</h3>
      {first.map(review => (
        <div className="preview-box imp-review" key={review.id}>
          <p>
            <b>{review.author === '' ? said.nobody : review.author}</b>{' '}
            <span className="soft">
              {m.words.platforms[review.platform]} · {spokenDate(m, review.date, timeZone, Date.now())}
            </span>{' '}
            <RatingView rating={review.rating} />
          </p>
          {review.text !== '' && <p className="letter-text">{shortened(review.text)}</p>}
          {review.ownerReply && <p className="hint">{said.replied}</p>}
        </div>
      ))}
    </section>
  )
}

const shortened = (text: string) => (text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text)
