import { useQuery } from '../../database/use-query'
import { platform } from '../../platform'

/** Which Evenkeel this is, and what it promises. */
export function AboutSection() {
  const info = useQuery(() => platform.appInfo())
  return (
    <>
      <h2 className="st-title">About Evenkeel</h2>
      <div className="st-block">
        <p>
          Version {info?.version}, running in {info?.runtime}.
        </p>
        <p>
          Nothing ever leaves this computer: no account, no server, no statistics. You copy a reply and post it
          yourself.
        </p>
        <p>
          The rules come from the sites’ own texts, from law and from research; each names its source and the day it was
          read. None of it is legal advice.
        </p>
      </div>
    </>
  )
}
