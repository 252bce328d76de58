import type { Rating } from '../../shared/models/review'
import type { Messages } from '../messages/messages'
import { useMessages } from '../messages/use-messages'

const star = 'm7 1.6 1.65 3.5 3.75.5-2.75 2.65.7 3.8L7 10.2l-3.35 1.85.7-3.8L1.6 5.6l3.75-.5z'

/** A rating in a few characters, as a row of the list shows it: "2★", "B+", "not recommended". */
export function ratingWords({ parts, locale }: Messages, rating: Rating): string {
  switch (rating.kind) {
    case 'stars':
      return `${locale.number(rating.value)}★`
    case 'grade':
      return parts.rating.grade(rating.value)
    case 'recommend':
      return rating.value ? parts.rating.recommended : parts.rating.notRecommended
    case 'none':
      return parts.rating.none
  }
}

/** A rating as the head of a review shows it: stars drawn, everything else in words. */
export function RatingView({ rating }: { readonly rating: Rating }) {
  const m = useMessages()
  if (rating.kind !== 'stars') return <span>{ratingWords(m, rating)}</span>
  const { value } = rating
  return (
    <span className="stars" role="img" aria-label={m.parts.rating.stars(value)}>
      {[1, 2, 3, 4, 5].map(place => (
        <svg
          key={place}
          width="13"
          height="13"
          viewBox="0 0 14 14"
          stroke="currentColor"
          strokeWidth="1"
          aria-hidden="true"
        >
          {place - 0.5 === value && <path d={star} fill="currentColor" clipPath="inset(0 50% 0 0)" />}
          <path d={star} fill={place <= value ? 'currentColor' : 'none'} />
        </svg>
      ))}
    </span>
  )
}
