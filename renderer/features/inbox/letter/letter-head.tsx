import type { Entry, GoalHours } from '../../../../shared/inbox/entry'
import { isToAnswer } from '../../../../shared/inbox/inbox-filter'
import type { Review } from '../../../../shared/models/review'
import { useCommand } from '../../../components/commands'
import { spokenDate } from '../../../components/date-words'
import { timeLeftLine } from '../../../components/due-words'
import { LevelIcon } from '../../../components/icon'
import { RatingView } from '../../../components/rating-view'
import { useMessages } from '../../../messages/use-messages'
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
  const m = useMessages()
  const said = m.letter
  const { url } = review
  const open = () => {
    if (url !== undefined) void platform.openPage(url)
  }
  useCommand({
    id: 'open-page',
    title: said.openPage,
    keys: 'o',
    group: 'reply',
    ...(url === undefined && { disabled: said.noPage }),
    run: open,
  })
  return (
    <header className="letter-head">
      <h2>
        {review.author || m.words.noName}{' '}
        {entry && isToAnswer(entry) && (
          <span className={`due with-ico ${entry.tier === 0 ? 'ico-now' : entry.tier === 1 ? 'ico-today' : ''}`}>
            <LevelIcon tier={entry.tier} />
            {timeLeftLine(m, entry.dueAt, now, entry.tier, goalHours[entry.tier])}
          </span>
        )}
      </h2>
      <div className="letter-meta">
        <span>{m.words.platforms[review.platform]}</span>
        <RatingView rating={review.rating} />
        {review.score && <span>{said.score(review.score.value, review.score.max)}</span>}
        <span>{spokenDate(m, review.date, timeZone, now)}</span>
        {review.flags?.includes('date-ambiguous') && <span>{said.ambiguous}</span>}
        {review.editedAt && <span>{said.edited(spokenDate(m, review.editedAt, timeZone, now))}</span>}
        {Object.entries(review.subRatings ?? {}).map(([name, value]) => (
          <span key={name}>{said.subRating(name, value)}</span>
        ))}
        {review.location && <span>{review.location}</span>}
        {url !== undefined && (
          <button className="link" type="button" onClick={open}>
            {said.open}
          </button>
        )}
      </div>
    </header>
  )
}
