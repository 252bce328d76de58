import type { ReplyKind, ReplyVersion } from '../../../../shared/models/work'
import { clockOf, dateWords } from '../../../components/date-words'

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
  const earlier = versions.filter(version => version.kind === kind && version.text !== current).reverse()
  if (earlier.length === 0) return null
  return (
    <details className="letter-more">
      <summary>{earlier.length === 1 ? 'One earlier version' : `${earlier.length} earlier versions`}</summary>
      <ul className="versions">
        {earlier.map(version => (
          <li key={`${version.at}-${version.text}`}>
            <span>
              {version.by === 'draft' ? 'Draft' : 'Yours'}, {whenWords(version.at, timeZone, now)}
            </span>
            <span className="quote">{version.text.slice(0, 60)}…</span>
            <button className="link" type="button" onClick={() => onShow(version)}>
              Show
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

const whenWords = (at: string, timeZone: string, now: number) =>
  `${dateWords({ value: at, precision: 'day', raw: '' }, timeZone, now)}, ${clockOf(at, timeZone)}`
