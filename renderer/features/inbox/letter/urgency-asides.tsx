import { useEffect, useMemo, useState } from 'react'
import type { Assessment } from '../../../../shared/models/assessment'
import { spokenMonth } from '../../../components/date-words'
import { Icon } from '../../../components/icon'
import { useMessages } from '../../../messages/use-messages'
import { library } from '../../../workers/library'
import { harmOf } from './same-signal'
import { lastMonths } from './theme-count'

/** What must be borne in mind before anything is written about somebody who was harmed: the cause, and whether others were. */
export function UrgencyAsides({
  id,
  assessment,
  now,
}: {
  readonly id: string
  readonly assessment: Assessment
  readonly now: number
}) {
  const harm = useMemo(() => harmOf(assessment.urgency.signals.map(signal => signal.id)), [assessment])
  const m = useMessages()
  const { unknownCause, sameHarm } = m.letter
  const same = useSameSignal(id, harm, now)
  if (!harm) return null
  const since = spokenMonth(m, same?.since ?? '', now)
  const sentence = same && sameHarm(harm, same.others, same.reviews, since)
  return (
    <>
      <div className="aside">
        <Icon name="question" className="ico-soft" />
        <div>
          <strong>{unknownCause.title}</strong> {unknownCause.note}
        </div>
      </div>
      {sentence && (
        <div className="aside">
          <Icon name="search" className="ico-soft" />
          <div>
            <strong>{sentence.strong}</strong> {sentence.rest}
          </div>
        </div>
      )}
    </>
  )
}

/** How many others report the same harm, of how many reviews since a month (`YYYY-MM`). */
type SameSignal = { readonly others: number; readonly reviews: number; readonly since: string }

/** Who only passes by does not ask for figures. */
const patience = 120

function useSameSignal(reviewId: string, harm: ReturnType<typeof harmOf>, now: number) {
  const [found, setFound] = useState<SameSignal>()
  const day = Math.floor(now / 86_400_000)
  useEffect(() => {
    setFound(undefined)
    if (!harm) return
    let isCurrent = true
    const months = lastMonths(Date.now())
    const read = async () => {
      const count = await library.signalCount(harm, months, reviewId)
      if (isCurrent && count) setFound({ ...count, since: [...months].sort()[0] ?? '' })
    }
    const timer = setTimeout(() => void read().catch(() => undefined), patience)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [reviewId, harm, day])
  return found
}
