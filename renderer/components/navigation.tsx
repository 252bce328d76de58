import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import type { PickedFile } from '../platform/platform'
import type { InboxFilter } from '../../shared/inbox/inbox-filter'

/** Where the owner is. */
export type Place =
  | { readonly at: 'inbox'; readonly review?: string; readonly filter?: InboxFilter }
  | { readonly at: 'patterns' }
  | { readonly at: 'follow-ups' }
  | { readonly at: 'playbook'; readonly rule?: string }
  | { readonly at: 'settings'; readonly section?: string }
  | { readonly at: 'import'; readonly files?: readonly PickedFile[] }

type Navigation = { readonly place: Place; readonly go: (place: Place) => void }

const NavigationContext = createContext<Navigation | undefined>(undefined)

/** Keeps the place; there is no router, because no place has an address outside the window. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<Place>({ at: 'inbox' })
  const go = useCallback((next: Place) => setPlace(next), [])
  const value = useMemo(() => ({ place, go }), [place, go])
  return <NavigationContext.Provider value={value}>{children}</NavigationContext.Provider>
}

/** The place and the way to another one. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (!navigation) throw new Error('useNavigation needs a NavigationProvider above it')
  return navigation
}
