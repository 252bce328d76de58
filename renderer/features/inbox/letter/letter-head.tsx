import type { Entry, GoalHours } from '../../../../shared/inbox/entry'
import { isToAnswer } from '../../../../shared/inbox/inbox-filter'
import type { Review } from '../../../../shared/models/review'
import { useCommand } from '../../../components/commands'
import { dateWords } from '../../../components/date-words'
import { dueLine } from '../../../components/due-words'
import { LevelIcon } from '../../../components/icon'
import { RatingView } from '../../../components/rating-view'
import { platformNames } from '../../../components/words'
import { platform } from '../../../platform'

type Props = {
  readonly review: Review
  readonly entry: Entry | undefined
  readonly goalHours: GoalHours
  readonly timeZone: string
  readonly now: number
}

/** Who wrote it, where, when, how it was rated, and how soon an answer is due. */
export function LetterHead({ review, entry, goalHours, timeZone, now }: Props) {
  const { url } = review
  const open = () => {
    if (url !== undefined) void platform.openPage(url)
  }
  useCommand({
    id: 'open-page',
    title: 'Open the page of this review',
    keys: 'o',
    group: 'reply',
    ...(url === undefined && { disabled: 'The file did not name its page.' }),
    run: open,
  })
  return (
    <header className="letter-head">
      <h2>
        {review.author || 'No name'}{' '}
        {entry && isToAnswer(entry) && (
          <span className={`due with-ico ${entry.tier === 0 ? 'ico-now' : entry.tier === 1 ? 'ico-today' : ''}`}>
            <LevelIcon tier={entry.tier} />
            {dueLine(entry.dueAt, now, entry.tier, goalHours[entry.tier])}
          </span>
        )}
      </h2>
      <div className="letter-meta">
        <span>{platformNames[review.platform]}</span>
        <RatingView rating={review.rating} />
        {review.score && (
          <span>
            {review.score.value} of {review.score.max}
          </span>
        )}
        <span>{dateWords(review.date, timeZone, now)}</span>
        {review.flags?.includes('date-ambiguous') && <span>day and month may be swapped</span>}
        {review.editedAt && <span>edited {dateWords(review.editedAt, timeZone, now)}</span>}
        {Object.entries(review.subRatings ?? {}).map(([name, value]) => (
          <span key={name}>
            {name}: {value}
          </span>
        ))}
        {review.location && <span>{review.location}</span>}
        {url !== undefined && (
          <button className="link" type="button" onClick={open}>
            Open the page
          </button>
        )}
      </div>
    </header>
  )
}
