import { useQuery } from '../../database/use-query'
import { useMessages } from '../../messages/use-messages'
import { platform } from '../../platform'

/** Which Evenkeel this is, and what it promises. */
export function AboutSection() {
  const m = useMessages().settings.about
  const info = useQuery(() => platform.appInfo())
  return (
    <>
      <h2 className="st-title">{m.title}</h2>
      <div className="st-block">
        {info && <p>{m.version(info.version, info.runtime)}</p>}
        <p>{m.promise}</p>
        <p>{m.sources}</p>
      </div>
    </>
  )
}
