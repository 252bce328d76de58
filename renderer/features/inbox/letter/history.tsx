import { useEffect, useState } from 'react'
import type { Entry } from '../../../../shared/inbox/entry'
import type { Review } from '../../../../shared/models/review'
import { spokenDate } from '../../../components/date-words'
import { Icon } from '../../../components/icon'
import { RatingView } from '../../../components/rating-view'
import { entriesOf } from '../../../database/entries'
import { useMessages } from '../../../messages/use-messages'
import { library } from '../../../workers/library'
import { OtherReview } from './other-review'

const most = 200

/** Who only passes by does not ask for the history. */
const patience = 1000

/** Other reviews under the same name; nobody knows whether it is the same person. `except` are shown elsewhere. */
export function SameName({
  review,
  except,
  timeZone,
  now,
  onShow,
}: {
  readonly review: Review
  readonly except: ReadonlySet<string>
  readonly timeZone: string
  readonly now: number
  readonly onShow: (id: string) => void
}) {
  const m = useMessages()
  const said = m.letter.history
  const [withName, setWithName] = useState<readonly Entry[]>([])
  const { id, author } = review
  useEffect(() => {
    setWithName([])
    if (author.trim() === '') return
    let isCurrent = true
    const read = async () => {
      const { ids } = await library.list({ view: 'all', author })
      const entries = (await entriesOf(ids.slice(0, most))).filter(entry => entry !== undefined)
      if (isCurrent) setWithName(entries.filter(entry => entry.author === author && entry.id !== id))
    }
    const timer = setTimeout(() => void read().catch(() => undefined), patience)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [id, author])
  const others = withName.filter(entry => !except.has(entry.id))
  if (others.length === 0) return null
  return (
    <div className="aside">
      <Icon name="speech" className="ico-soft" />
      <div>
        <strong>{said.sameName(others.length)}</strong> {said.somebodyElse}
        <ul>
          {others.slice(0, 5).map(entry => (
            <li key={entry.id}>
              <OtherReview entry={entry} onShow={onShow} />{' '}
              {spokenDate(m, { value: entry.at, precision: 'month', raw: '' }, timeZone, now)} ·{' '}
              {m.words.states[entry.state]}
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
  const m = useMessages()
  const revisions = review.revisions ?? []
  if (revisions.length === 0) return null
  return (
    <details className="letter-more">
      <summary>{m.letter.history.changed(revisions.length)}</summary>
      {[...revisions].reverse().map((revision, index) => (
        <div key={index}>
          <p className="letter-meta">
            <RatingView rating={revision.rating} />
            {revision.date && <span>{spokenDate(m, revision.date, timeZone, now)}</span>}
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
  const m = useMessages()
  const said = m.letter.history
  const { translation, ownerReply } = review
  return (
    <>
      {translation !== undefined && (
        <details className="letter-more">
          <summary>{said.translation}</summary>
          <div>
            <p className="letter-text letter-plain">{translation}</p>
          </div>
        </details>
      )}
      {ownerReply && (
        <section className="preview" aria-label={said.answer}>
          <div className="preview-head">
            <h3>{said.answerOn(m.words.platforms[review.platform])}</h3>
            {ownerReply.date && <span className="hint">{spokenDate(m, ownerReply.date, timeZone, now)}</span>}
          </div>
          <p className="letter-text letter-plain letter-answer">{ownerReply.text}</p>
        </section>
      )}
    </>
  )
}
