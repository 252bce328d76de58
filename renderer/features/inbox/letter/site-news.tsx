import type { Review } from '../../../../shared/models/review'
import type { Work } from '../../../../shared/models/work'
import { calendarDay } from '../../../../shared/time/calendar-day'
import { dateWords } from '../../../components/date-words'
import { Icon } from '../../../components/icon'
import { platformNames } from '../../../components/words'
import { missingReplyAt } from '../../../database/live-reply'
import { useQuery } from '../../../database/use-query'

type Props = {
  readonly review: Review
  readonly work: Work | undefined
  readonly timeZone: string
  readonly now: number
}

/** What later imports found of the review on its site: that it is gone, or that the copied reply does not stand there. */
export function SiteNews({ review, work, timeZone, now }: Props) {
  const missing = useQuery(() => (work ? missingReplyAt(review, work) : Promise.resolve(undefined)), [review, work])
  const { goneSince } = review
  if (goneSince === undefined && missing === undefined) return null
  const site = platformNames[review.platform]
  const day = (instant: string) =>
    dateWords({ value: calendarDay(Date.parse(instant), timeZone), precision: 'day', raw: '' }, timeZone, now)
  return (
    <div className="aside">
      <Icon name="question" className="ico-soft" />
      <div>
        {goneSince !== undefined && (
          <p>
            <strong>Gone from the site since {day(goneSince)}, at the latest.</strong> A file of that day lists the
            reviews on {site} without it. Whoever wrote it may have taken it down, or the site did.
          </p>
        )}
        {missing !== undefined && (
          <p>
            <strong>
              Your reply was not on {site} on {day(missing)}.
            </strong>{' '}
            You had copied it before. Paste it there once more.
          </p>
        )}
      </div>
    </div>
  )
}
