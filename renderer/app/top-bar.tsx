import { BrandIcon, Icon } from '../components/icon'
import { useNavigation, type Place } from '../components/navigation'
import { getSetting } from '../database/settings'
import { useQuery } from '../database/use-query'
import { startOver } from '../database/start-over'
import { useMessages } from '../messages/use-messages'
import { platform } from '../platform'
import { useCounts } from './use-counts'
import { switchAppearance } from './use-appearance'

const places = ['inbox', 'patterns', 'follow-ups', 'playbook', 'settings'] as const satisfies readonly Place['at'][]

/** The bar on top: the places with what is open in them, find anything, import. */
export function TopBar({ onFind }: { readonly onFind: () => void }) {
  const { frame, locale } = useMessages()
  const { place, go } = useNavigation()
  const counts = useCounts()
  const isSample = useQuery(() => getSetting('sample'))
  return (
    <header className="top">
      <a
        className="skip"
        href="#main"
        onClick={event => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {frame.skip}
      </a>
      <span className="brand">
        <BrandIcon />
        Evenkeel
      </span>
      <nav className="places" aria-label={frame.places.title}>
        {places.map(at => {
          const count = at === 'inbox' ? counts.inbox : at === 'follow-ups' ? counts.followUps : 0
          return (
            <button
              key={at}
              type="button"
              className="tab"
              aria-current={place.at === at ? 'page' : undefined}
              onClick={() => go({ at })}
            >
              {frame.places[at]} {count > 0 && <span className="badge">{locale.number(count)}</span>}
            </button>
          )
        })}
      </nav>
      <div className="top-end">
        {isSample && (
          <button type="button" className="link leave-sample" onClick={startOver}>
            {frame.leaveSample}
          </button>
        )}
        <button type="button" className="find-anything" onClick={onFind} aria-keyshortcuts="Control+K">
          <Icon name="search" size={14} />
          <span className="find-label">{frame.find}</span> <kbd>Ctrl K</kbd>
        </button>
        <button
          type="button"
          className="btn btn-s"
          style={{ height: 30 }}
          onClick={() => void platform.openFiles().then(files => files.length > 0 && go({ at: 'import', files }))}
        >
          {frame.importFile}
        </button>
        <button
          type="button"
          className="btn btn-quiet btn-s theme-button"
          title={frame.lightOrDark}
          aria-label={frame.lightOrDark}
          onClick={() => void switchAppearance()}
        >
          <Icon name="theme" />
        </button>
      </div>
    </header>
  )
}
