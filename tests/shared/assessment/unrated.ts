import type { ReviewScene } from '../../../shared/assessment/review-scene'
import type { Hits, Scene } from '../../../shared/text/rule'

/** The scene of a review without a rating, by Dana P. */
export const unrated = (scene: Scene & { readonly hits: Hits }): ReviewScene => ({
  ...scene,
  review: { platform: 'yelp', rating: { kind: 'none' }, author: 'Dana P.', text: scene.document.text },
})
