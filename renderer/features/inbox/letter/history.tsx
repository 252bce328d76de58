import { useEffect, useState } from 'react'
import type { Entry } from '../../../../shared/inbox/entry'
import type { Review } from '../../../../shared/models/review'
import { dateWords } from '../../../components/date-words'
import { Icon } from '../../../components/icon'
import { RatingView, ratingText } from '../../../components/rating-view'
import { capitalized, countWord, platformNames, stateNames } from '../../../components/words'
import { entriesOf } from '../../../database/entries'
import { library } from '../../../workers/library'

const most = 200

/** Who only passes by does not ask for the history. */
const patience = 1000

/** Other reviews under the same name; nobody knows whether it is the same person. */
export function SameName({
  review,
  timeZone,
  now,
  onShow,
}: {
  readonly review: Review
  readonly timeZone: string
  readonly now: number
  readonly onShow: (id: string) => void
}) {
  const [others, setOthers] = useState<readonly Entry[]>([])
  const { id, author } = review
  useEffect(() => {
    setOthers([])
    if (author.trim() === '') return
    let isCurrent = true
    const read = async () => {
      const { ids } = await library.list({ view: 'all', author })
      const entries = (await entriesOf(ids.slice(0, most))).filter(entry => entry !== undefined)
      if (isCurrent) setOthers(entries.filter(entry => entry.author === author && entry.id !== id))
    }
    const timer = setTimeout(() => void read().catch(() => undefined), patience)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [id, author])
  if (others.length === 0) return null
  return (
    <div className="aside">
      <Icon name="speech" className="ico-soft" />
      <div>
        <strong>
          {others.length === 1 ? 'One other review has' : `${capitalized(countWord(others.length))} other reviews have`}{' '}
          the same name.
        </strong>{' '}
        It may be somebody else.
        <ul>
          {others.slice(0, 5).map(entry => (
            <li key={entry.id}>
              <button className="link" type="button" onClick={() => onShow(entry.id)}>
                {platformNames[entry.platform]}, {ratingText(entry.rating)}
              </button>{' '}
              {dateWords({ value: entry.at, precision: 'month', raw: '' }, timeZone, now)} · {stateNames[entry.state]}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** What the review said before it was edited, as earlier imports saw it. */
export function Revisions({
  review,
  timeZone,
  now,
}: {
  readonly review: Review
  readonly timeZone: string
  readonly now: number
}) {
  const revisions = review.revisions ?? []
  if (revisions.length === 0) return null
  return (
    <details className="letter-more">
      <summary>
        {revisions.length === 1 ? 'It read differently before' : `It was changed ${countWord(revisions.length)} times`}
      </summary>
      {[...revisions].reverse().map((revision, index) => (
        <div key={index}>
          <p className="letter-meta">
            <RatingView rating={revision.rating} />
            {revision.date && <span>{dateWords(revision.date, timeZone, now)}</span>}
          </p>
          <p className="letter-text letter-plain">{revision.text}</p>
        </div>
      ))}
    </details>
  )
}

/** What else came with the review: a translation, an answer that stands on the site. */
export function Beside({
  review,
  timeZone,
  now,
}: {
  readonly review: Review
  readonly timeZone: string
  readonly now: number
}) {
  const { translation, ownerReply } = review
  return (
    <>
      {translation !== undefined && (
        <details className="letter-more">
          <summary>The site’s own translation</summary>
          <div>
            <p className="letter-text letter-plain">{translation}</p>
          </div>
        </details>
      )}
      {ownerReply && (
        <section className="preview" aria-label="Your answer on the site">
          <div className="preview-head">
            <h3>Your answer on {platformNames[review.platform]}</h3>
            {ownerReply.date && <span className="hint">{dateWords(ownerReply.date, timeZone, now)}</span>}
          </div>
          <p className="letter-text letter-plain letter-answer">{ownerReply.text}</p>
        </section>
      )}
    </>
  )
}
