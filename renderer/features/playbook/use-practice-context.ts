import { useEffect, useState } from 'react'
import type { ReplyContext } from '../../../shared/reply-check/reply-rule'
import { writing } from '../../workers/writing'
import type { PracticeReview } from './practice-reviews'

/** What a practice reply is checked against; undefined until the review has been assessed. */
export function usePracticeContext(review: PracticeReview | undefined): ReplyContext | undefined {
  const [found, setFound] = useState<{ readonly review: PracticeReview; readonly context: ReplyContext }>()
  useEffect(() => {
    if (!review) return
    let isCurrent = true
    const { stars, author, text, profile } = review
    const rating = { kind: 'stars', value: stars } as const
    const shown = { platform: 'google', rating, author, text } as const
    void writing.assess.ask({ ...shown, trade: profile.trade }).then(
      assessment => {
        if (isCurrent) setFound({ review, context: { profile, review: shown, assessment } })
      },
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [review])
  return found?.review === review ? found?.context : undefined
}
