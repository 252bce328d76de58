import { useCallback } from 'react'
import type { Profile } from '../../../shared/models/profile'
import { refreshAllEntries } from '../../database/entries'
import { getSetting, setSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'

/** The profile and the way to change it. A field that is emptied is left out. A new time zone moves every month and due time. */
export function useProfile(): readonly [Profile | undefined, (change: Partial<Profile>) => void] {
  const profile = useQuery(() => getSetting('profile'))
  const change = useCallback((part: Partial<Profile>) => void saveProfile(part), [])
  return [profile, change]
}

async function saveProfile(part: Partial<Profile>): Promise<void> {
  const profile = await getSetting('profile')
  if (!profile) return
  const next = Object.fromEntries(
    Object.entries({ ...profile, ...part }).filter(([, value]) => value !== ''),
  ) as Profile
  await setSetting('profile', {
    ...next,
    businessName: next.businessName ?? '',
    signature: next.signature ?? '',
    trade: next.trade ?? 'other',
  })
  if (part.timeZone !== undefined && part.timeZone !== profile.timeZone) await refreshAllEntries()
}
