import type { ReplyKind, ReplyVersion } from '../../../../shared/models/work'
import { spokenClock, spokenDate } from '../../../components/date-words'
import type { Messages } from '../../../messages/messages'
import { useMessages } from '../../../messages/use-messages'

type Props = {
  readonly versions: readonly ReplyVersion[]
  readonly kind: ReplyKind
  readonly current: string
  readonly timeZone: string
  readonly now: number
  readonly onShow: (version: ReplyVersion) => void
}

/** Every earlier text of this reply, newest first. */
export function Versions({ versions, kind, current, timeZone, now, onShow }: Props) {
  const m = useMessages()
  const said = m.reply.versions
  const earlier = versions.filter(version => version.kind === kind && version.text !== current).reverse()
  if (earlier.length === 0) return null
  return (
    <details className="letter-more">
      <summary>{said.title(earlier.length)}</summary>
      <ul className="versions">
        {earlier.map(version => (
          <li key={`${version.at}-${version.text}`}>
            <span>
              {said.by(version.by === 'draft' ? said.draft : said.own, whenWords(m, version.at, timeZone, now))}
            </span>
            <span className="quote">{version.text.slice(0, 60)}…</span>
            <button className="link" type="button" onClick={() => onShow(version)}>
              {said.show}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

const whenWords = (m: Messages, at: string, timeZone: string, now: number) =>
  m.dates.at(spokenDate(m, { value: at, precision: 'day', raw: '' }, timeZone, now), spokenClock(m, at, timeZone))
