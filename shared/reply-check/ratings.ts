import type { Review } from '../models/review'

/** Whether a review praises by its rating: four stars and more, A or B, recommended. */
export const isPraise = (rating: Review['rating']): boolean =>
  (rating.kind === 'stars' && rating.value >= 4) ||
  (rating.kind === 'grade' && /^[AB]/i.test(rating.value)) ||
  (rating.kind === 'recommend' && rating.value)

/** Whether a review complains by its rating: two stars and less, D or F, not recommended. */
export const isComplaint = (rating: Review['rating']): boolean =>
  (rating.kind === 'stars' && rating.value <= 2) ||
  (rating.kind === 'grade' && /^[DF]/i.test(rating.value)) ||
  (rating.kind === 'recommend' && !rating.value)
