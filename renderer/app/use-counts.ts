import { openFollowUps } from '../database/follow-ups'
import { useQuery } from '../database/use-query'
import { useCounts as useViewCounts } from '../workers/use-library'

/** What is open: reviews to answer, and follow-ups. Kept fresh. */
export function useCounts(): { readonly inbox: number; readonly followUps: number } {
  const followUps = useQuery(openFollowUps)
  const views = useViewCounts()
  return { inbox: views?.['to-answer'] ?? 0, followUps: followUps ?? 0 }
}
