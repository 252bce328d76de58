import { useEffect, useMemo, useState } from 'react'
import type { Assessment } from '../../../../shared/models/assessment'
import { monthWords } from '../../../components/date-words'
import { Icon } from '../../../components/icon'
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

/** Who only passes by does not ask for figures. */
const patience = 120

function useSameSignal(reviewId: string, harm: ReturnType<typeof harmOf>, now: number) {
  const [found, setFound] = useState<ReturnType<typeof sameSignalSentence>>()
  const day = Math.floor(now / 86_400_000)
  useEffect(() => {
    setFound(undefined)
    if (!harm) return
    let isCurrent = true
    const months = lastMonths(Date.now())
    const read = async () => {
      const count = await library.signalCount(harm.id, months, reviewId)
      const since = monthWords([...months].sort()[0] ?? '', Date.now())
      if (isCurrent && count) setFound(sameSignalSentence({ ...harm, ...count, since }))
    }
    const timer = setTimeout(() => void read().catch(() => undefined), patience)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [reviewId, harm, day])
  return found
}
