import { BrandIcon, Icon } from '../components/icon'
import { useNavigation, type Place } from '../components/navigation'
import { getSetting } from '../database/settings'
import { useQuery } from '../database/use-query'
import { platform } from '../platform'
import { startOver } from '../database/start-over'
import { useCounts } from './use-counts'
import { switchAppearance } from './use-appearance'

const places = [
  { at: 'inbox', title: 'Inbox' },
  { at: 'patterns', title: 'Patterns' },
  { at: 'follow-ups', title: 'Follow-ups' },
  { at: 'playbook', title: 'Playbook' },
  { at: 'settings', title: 'Settings' },
] as const satisfies readonly { at: Place['at']; title: string }[]

/** The bar on top: the places with what is open in them, find anything, import. */
export function TopBar({ onFind }: { readonly onFind: () => void }) {
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
        Go to the main part
      </a>
      <span className="brand">
        <BrandIcon />
        Evenkeel
      </span>
      <nav className="places" aria-label="Places">
        {places.map(({ at, title }) => {
          const count = at === 'inbox' ? counts.inbox : at === 'follow-ups' ? counts.followUps : 0
          return (
            <button
              key={at}
              type="button"
              className="tab"
              aria-current={place.at === at ? 'page' : undefined}
              onClick={() => go({ at })}
            >
              {title} {count > 0 && <span className="badge">{count.toLocaleString()}</span>}
            </button>
          )
        })}
      </nav>
      <div className="top-end">
        {isSample && (
          <button type="button" className="link leave-sample" onClick={startOver}>
            Leave the sample
          </button>
        )}
        <button type="button" className="find-anything" onClick={onFind} aria-keyshortcuts="Control+K">
          <Icon name="search" size={14} />
          <span className="find-label">Find or do anything</span> <kbd>Ctrl K</kbd>
        </button>
        <button
          type="button"
          className="btn btn-s"
          style={{ height: 30 }}
          onClick={() => void platform.openFiles().then(files => files.length > 0 && go({ at: 'import', files }))}
        >
          Import a file
        </button>
        <button
          type="button"
          className="btn btn-quiet btn-s theme-button"
          title="Light or dark"
          aria-label="Light or dark"
          onClick={() => void switchAppearance()}
        >
          <Icon name="theme" />
        </button>
      </div>
    </header>
  )
}
