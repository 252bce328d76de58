import { useState } from 'react'
import type { Entry } from '../../../../shared/inbox/entry'
import type { Profile } from '../../../../shared/models/profile'
import type { Review } from '../../../../shared/models/review'
import { Icon } from '../../../components/icon'
import { ratingWords } from '../../../components/rating-view'
import { useMessages } from '../../../messages/use-messages'
import { beforeReadMore } from './read-more'
import { useNeighbours } from './use-neighbours'

type Props = { readonly review: Review; readonly profile: Profile; readonly reply: string }

/** The reply as it will stand beneath the review, cut where a site cuts it. */
export function ReadersPreview({ review, profile, reply }: Props) {
  const { letter, words } = useMessages()
  const m = letter.preview
  const neighbours = useNeighbours(review.id)
  const [isWhole, setWhole] = useState(false)
  const cut = beforeReadMore(reply)
  const signs = profile.signature.split(',')[0]?.trim() ?? ''
  const signer = signs.includes(profile.businessName) ? signs : [signs, profile.businessName].filter(Boolean).join(', ')
  return (
    <section className="preview" aria-labelledby="preview-head">
      <div className="preview-head">
        <h3 id="preview-head" className="with-ico">
          <Icon name="eye" className="ico-soft" />
          {m.title}
        </h3>
        <span className="hint">{m.beneath(words.platforms[review.platform])}</span>
      </div>
      <div className="preview-box">
        <Neighbour entry={neighbours?.newer} />
        <p className="them">
          <b>{review.author || words.noName}</b> {shortened(review.text)}
        </p>
        <p className="us">
          <b>{signer}</b>
          {isWhole || cut === undefined ? reply.replace(/\n{2,}/g, '\n') : `${cut}… `}
          {cut !== undefined && (
            <button className="link" type="button" onClick={() => setWhole(!isWhole)}>
              {isWhole ? m.less : m.more}
            </button>
          )}
        </p>
        <Neighbour entry={neighbours?.older} />
      </div>
    </section>
  )
}

/** What stands above or beneath on the site: readers see the answer among others. */
function Neighbour({ entry }: { readonly entry: Entry | undefined }) {
  const m = useMessages()
  if (!entry) return null
  return (
    <p className="neighbour">
      <b>{entry.author || m.words.noName}</b> {ratingWords(m, entry.rating)}{' '}
      <span>{shortened(entry.excerpt.text)}</span>
    </p>
  )
}

/** As far as a site shows a review before "read more". */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= 90) return line
  const cut = line.lastIndexOf(' ', 75)
  return `${line.slice(0, cut > 30 ? cut : 75)}…`
}
