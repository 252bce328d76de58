import { ratingScore, type Rating } from '../models/review'

/** What the rating alone says: four stars, a B, a recommendation and more are good; two and a half, a D, none are bad. */
export function rated(rating: Rating): 'good' | 'middling' | 'bad' | 'unknown' {
  const score = ratingScore(rating)
  if (score === undefined) return 'unknown'
  return score >= 0.7 ? 'good' : score <= 0.4 ? 'bad' : 'middling'
}
