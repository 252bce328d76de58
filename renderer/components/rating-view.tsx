import type { Rating } from '../../shared/models/review'

const star = 'm7 1.6 1.65 3.5 3.75.5-2.75 2.65.7 3.8L7 10.2l-3.35 1.85.7-3.8L1.6 5.6l3.75-.5z'

/** A rating in a few characters, as a row of the list shows it: "2★", "B+", "not recommended". */
export function ratingText(rating: Rating): string {
  switch (rating.kind) {
    case 'stars':
      return `${rating.value}★`
    case 'grade':
      return `Grade ${rating.value}`
    case 'recommend':
      return rating.value ? 'recommended' : 'not recommended'
    case 'none':
      return 'no rating'
  }
}

/** A rating as the head of a review shows it: stars drawn, everything else in words. */
export function RatingView({ rating }: { readonly rating: Rating }) {
  if (rating.kind !== 'stars') return <span>{ratingText(rating)}</span>
  const { value } = rating
  return (
    <span className="stars" role="img" aria-label={`${value} of 5 stars`}>
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
