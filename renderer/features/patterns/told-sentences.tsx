import type { Assessment } from '../../../shared/models/assessment'
import type { Review } from '../../../shared/models/review'
import { sentenceAround } from '../../../shared/inbox/excerpt'
import { useNavigation } from '../../components/navigation'
import { assessmentsOf, reviewsOf } from '../../database/reviews'
import { useQuery } from '../../database/use-query'
import { useMessages } from '../../messages/use-messages'
import type { ChosenBar } from './complaints-chart'

const SHOWN = 60

/** The sentences behind a bar, each the way to its review. */
export function ToldSentences({ chosen, onClose }: { readonly chosen: ChosenBar; readonly onClose: () => void }) {
  const { patterns, words } = useMessages()
  const { go } = useNavigation()
  const ids = chosen.ids.slice(0, SHOWN)
  const told = useQuery(async () => {
    const [reviews, assessments] = await Promise.all([reviewsOf(ids), assessmentsOf(ids)])
    return reviews.flatMap((review, at) => {
      const assessment = assessments[at]
      return review && assessment ? [{ review, sentence: sentenceOf(review, assessment, chosen.theme) }] : []
    })
  }, [ids.join(' '), chosen.theme])
  return (
    <section className="told" aria-label={chosen.title} aria-live="polite">
      <div className="told-head">
        <h3>{chosen.title}</h3>
        {chosen.ids.length > SHOWN && <span className="hint">{patterns.told.first(SHOWN)}</span>}
        <button type="button" className="link" onClick={onClose}>
          {patterns.told.close}
        </button>
      </div>
      <ul>
        {told?.map(({ review, sentence }) => (
          <li key={review.id}>
            <button type="button" onClick={() => go({ at: 'inbox', review: review.id, filter: { view: 'all' } })}>
              <span className="quote">“{sentence}”</span>
              <br />
              <span className="hint">
                {review.author || words.noName}, {words.platforms[review.platform]}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sentenceOf(review: Review, assessment: Assessment, theme: ChosenBar['theme']): string {
  const complaints = assessment.themes.filter(signal => signal.polarity === 'negative')
  const signal = complaints.find(one => one.id === theme) ?? complaints[0]
  if (!signal) return review.text.slice(0, 160)
  const { start, end } = sentenceAround(review.text, signal)
  return review.text.slice(start, end)
}
