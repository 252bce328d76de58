import { openSteps } from '../../../database/steps'
import { entriesOf } from '../../../database/entries'
import { reviewDetail } from '../../../database/reviews'
import { useQuery } from '../../../database/use-query'
import { Icon } from '../../../components/icon'
import { useMessages } from '../../../messages/use-messages'
import { letGo, sleptOver } from '../sleep-on-it'

type Props = { readonly timeZone: string; readonly now: number; readonly onShow: (id: string) => void }

/** The morning after: a reply that was written in the heat is to be read again. Calm, and gone once it is read. */
export function SleptCard({ timeZone, now, onShow }: Props) {
  const m = useMessages().inbox.slept
  const day = Math.floor(now / 3_600_000)
  const waiting = useQuery(async () => {
    const ids = sleptOver(await openSteps(), timeZone, Date.now())
    const entries = (await entriesOf(ids)).flatMap(entry => (entry?.state === 'held' ? [entry] : []))
    return { count: entries.length, first: entries[0] }
  }, [timeZone, day])
  const first = waiting?.first
  if (!waiting || !first) return null
  const read = async () => {
    const detail = await reviewDetail(first.id)
    if (detail) await letGo(detail)
    onShow(first.id)
  }
  return (
    <div className="slept">
      <Icon name="pause" size={14} className="ico-soft" />
      <p>
        {m.on(waiting.count)}{' '}
        <button className="link" type="button" onClick={() => void read()}>
          {m.read(first.author)}
        </button>
      </p>
    </div>
  )
}
