import type { Review } from '../../../shared/models/review'
import { dateWords } from '../../components/date-words'
import { RatingView } from '../../components/rating-view'
import { platformNames } from '../../components/words'

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
  const first = reviews.slice(0, count)
  if (first.length === 0) return null
  return (
    <section aria-label="As it will look">
      <h3 className="imp-h">
        {first.length === 1 ? `Row ${first[0]?.row ?? 1}, as it will look` : 'The first rows, as they will look'}
      </h3>
      {first.map(review => (
        <div className="preview-box imp-review" key={review.id}>
          <p>
            <b>{review.author === '' ? 'Nobody named' : review.author}</b>{' '}
            <span className="soft">
              {platformNames[review.platform]} · {dateWords(review.date, timeZone, Date.now())}
            </span>{' '}
            <RatingView rating={review.rating} />
          </p>
          {review.text !== '' && <p className="letter-text">{shortened(review.text)}</p>}
          {review.ownerReply && <p className="hint">Your reply stands on the site.</p>}
        </div>
      ))}
    </section>
  )
}

const shortened = (text: string) => (text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text)
