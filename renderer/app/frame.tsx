import { useEffect, useRef, useState, type DragEvent } from 'react'
import { useNavigation, type Place } from '../components/navigation'
import { FollowUpsView } from '../features/follow-ups/follow-ups-view'
import { ImportView } from '../features/import/import-view'
import { InboxView } from '../features/inbox/inbox-view'
import { PatternsView } from '../features/patterns/patterns-view'
import { PlaybookView } from '../features/playbook/playbook-view'
import { SettingsView } from '../features/settings/settings-view'
import { useMessages } from '../messages/use-messages'
import { platform } from '../platform'
import { ErrorBoundary } from './error-boundary'
import { KeysDialog, Palette } from './palette'
import { TopBar } from './top-bar'
import { useAppCommands } from './use-app-commands'

/** The window: the bar with its places, the place at hand, and what floats above it. A file may be dropped anywhere. */
export function Frame() {
  const { frame } = useMessages()
  const { place, go } = useNavigation()
  const [palette, setPalette] = useState(false)
  useAppCommands(() => setPalette(true))
  useFocusOfPlace(place.at)
  const drop = useDrop(files => go({ at: 'import', files }))
  return (
    <div className="window" {...drop.handlers}>
      <TopBar onFind={() => setPalette(true)} />
      <ErrorBoundary key={place.at}>
        <PlaceView place={place} />
      </ErrorBoundary>
      {drop.over && (
        <div className="drop-hint" role="status">
          <h2>{frame.dropTitle}</h2>
          <p className="soft">{frame.dropNote}</p>
        </div>
      )}
      <Palette open={palette} onOpenChange={setPalette} />
      <KeysDialog />
    </div>
  )
}

function PlaceView({ place }: { readonly place: Place }) {
  switch (place.at) {
    case 'inbox':
      return (
        <InboxView
          {...(place.review !== undefined && { review: place.review })}
          {...(place.filter && { filter: place.filter })}
        />
      )
    case 'patterns':
      return <PatternsView />
    case 'follow-ups':
      return <FollowUpsView />
    case 'playbook':
      return <PlaybookView {...(place.rule !== undefined && { rule: place.rule })} />
    case 'settings':
      return <SettingsView {...(place.section !== undefined && { section: place.section })} />
    case 'import':
      return <ImportView {...(place.files && { files: place.files })} />
  }
}

/** A new place begins at its main part, so that the keyboard is never left behind on a tab. */
function useFocusOfPlace(at: Place['at']): void {
  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [at])
}

type Picked = Awaited<ReturnType<typeof platform.filesFromDrop>>

function useDrop(onFiles: (files: Picked) => void) {
  const [over, setOver] = useState(false)
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: (event: DragEvent) => {
        if (!(event.relatedTarget instanceof Node)) setOver(false)
      },
      onDrop: (event: DragEvent) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        setOver(false)
        void platform.filesFromDrop(event.dataTransfer).then(onFiles)
      },
    },
  }
}
