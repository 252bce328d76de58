import { useEffect, useMemo, useState } from 'react'
import type { Assessment } from '../../../../shared/models/assessment'
import { monthWords } from '../../../components/date-words'
import { Icon } from '../../../components/icon'
import { assessmentsOf } from '../../../database/reviews'
import { library } from '../../../workers/library'
import { harmOf, sameSignalSentence } from './same-signal'
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
  const sentence = useSameSignal(id, harm, now)
  if (!harm) return null
  return (
    <>
      <div className="aside">
        <Icon name="question" className="ico-soft" />
        <div>
          <strong>What caused it is not known yet,</strong> to you or to Evenkeel. The reply says neither “it was us”
          nor “it cannot be”. Finding out comes first.
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

function useSameSignal(reviewId: string, harm: ReturnType<typeof harmOf>, now: number) {
  const [found, setFound] = useState<ReturnType<typeof sameSignalSentence>>()
  const day = Math.floor(now / 86_400_000)
  useEffect(() => {
    setFound(undefined)
    if (!harm) return
    let isCurrent = true
    const months = lastMonths(Date.now())
    const read = async () => {
      const [all, urgent] = await Promise.all([
        library.list({ view: 'all', months }),
        library.list({ view: 'all', months, tiers: [0, 1, 2] }),
      ])
      const ids = urgent.ids.filter(id => id !== reviewId)
      const assessments = await assessmentsOf(ids)
      const others = assessments.filter(one => one?.urgency.signals.some(signal => signal.id === harm.id)).length
      const since = monthWords([...months].sort()[0] ?? '', Date.now())
      if (isCurrent) setFound(sameSignalSentence({ ...harm, others, reviews: all.matching, since }))
    }
    void read().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [reviewId, harm, day])
  return found
}
