import type { Review } from '../../../shared/models/review'
import { dateWords } from '../../components/date-words'
import { capitalized, platformNames } from '../../components/words'
import { figure, reviewCount } from './import-words'

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
  if (total === 0) return null
  return (
    <section aria-label="Gone from the site">
      <h3 className="imp-h">
        {total === 1 ? 'One review is gone from the site' : `${capitalized(reviewCount(total))} are gone from the site`}
      </h3>
      <p className="hint">
        An earlier file had {total === 1 ? 'it' : 'them'}, and this one is a whole list without{' '}
        {total === 1 ? 'it. It stays here, marked.' : 'them. They stay here, marked.'}
      </p>
      <ul className="imp-gone">
        {reviews.map(({ id, author, platform, date, text }) => (
          <li key={id}>
            <b>{author === '' ? 'Nobody named' : author}</b>{' '}
            <span className="soft">
              {platformNames[platform]} · {dateWords(date, timeZone, Date.now())}
            </span>{' '}
            {text !== '' && <span className="quote">“{shortened(text)}”</span>}
          </li>
        ))}
      </ul>
      {total > reviews.length && <p className="hint">And {figure(total - reviews.length)} more.</p>}
    </section>
  )
}

const shortened = (text: string) => (text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text)
