import type { Entry } from '../../../../shared/inbox/entry'
import { ratingWords } from '../../../components/rating-view'
import { useMessages } from '../../../messages/use-messages'

/** The way to another review, by its site and rating. */
export function OtherReview({ entry, onShow }: { readonly entry: Entry; readonly onShow: (id: string) => void }) {
  const m = useMessages()
  return (
    <button className="link" type="button" onClick={() => onShow(entry.id)}>
      {m.letter.history.siteAndRating(m.words.platforms[entry.platform], ratingWords(m, entry.rating))}
    </button>
  )
}
