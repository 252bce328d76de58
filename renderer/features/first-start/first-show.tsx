import { Icon } from '../../components/icon'
import type { Mark } from '../../components/marked-segments'
import { MarkedText } from '../../components/marked-text'
import { useMessages } from '../../messages/use-messages'

/** What Evenkeel does, shown on one review and its answer. */
export function FirstShow() {
  const { show } = useMessages().firstStart
  const marks = [...marksOf(show.review, show.aboutThemes, 'theme'), ...marksOf(show.review, show.isPrivate, 'private')]
  return (
    <section className="first-show" aria-label={show.title}>
      <figure>
        <figcaption>{show.wrote}</figcaption>
        <p className="letter-text big">
          <MarkedText text={show.review} marks={marks} />
        </p>
        <ul className="first-notes">
          <li>
            <Icon name="minus" className="ico-soft" />
            {show.themes}
          </li>
          <li>
            <Icon name="lock" className="ico-private" />
            {show.keptOut}
          </li>
          <li>
            <Icon name="trend" className="ico-tide" />
            {show.pattern}
          </li>
        </ul>
        <p className="hint">{show.answer}</p>
        <p className="letter-text big">{show.reply}</p>
      </figure>
    </section>
  )
}

const marksOf = (text: string, words: readonly string[], kind: string): Mark[] =>
  words.map(one => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length, kind }))
