import type { Review } from '../../../../shared/models/review'
import type { Work } from '../../../../shared/models/work'
import { calendarDay } from '../../../../shared/time/calendar-day'
import { spokenDate } from '../../../components/date-words'
import { Icon } from '../../../components/icon'
import { missingReplyAt } from '../../../database/live-reply'
import { useQuery } from '../../../database/use-query'
import { useMessages } from '../../../messages/use-messages'

type Props = {
  readonly review: Review
  readonly work: Work | undefined
  readonly timeZone: string
  readonly now: number
}

/** What later imports found of the review on its site: that it is gone, or that the copied reply does not stand there. */
export function SiteNews({ review, work, timeZone, now }: Props) {
  const m = useMessages()
  const said = m.letter.news
  const missing = useQuery(() => (work ? missingReplyAt(review, work) : Promise.resolve(undefined)), [review, work])
  const { goneSince } = review
  if (goneSince === undefined && missing === undefined) return null
  const site = m.words.platforms[review.platform]
  const day = (instant: string) =>
    spokenDate(m, { value: calendarDay(Date.parse(instant), timeZone), precision: 'day', raw: '' }, timeZone, now)
  return (
    <div className="aside">
      <Icon name="question" className="ico-soft" />
      <div>
        {goneSince !== undefined && (
          <p>
            <strong>{said.gone(day(goneSince))}</strong> {said.goneNote(site)}
          </p>
        )}
        {missing !== undefined && (
          <p>
            <strong>{said.missing(site, day(missing))}</strong> {said.missingNote}
          </p>
        )}
      </div>
    </div>
  )
}
