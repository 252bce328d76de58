import { useCallback, useMemo } from 'react'
import type { OwnVoice, Profile } from '../../../shared/models/profile'
import { learnVoice } from '../../../shared/reply-draft/learn-voice'
import { recentReplies } from '../../database/replies'
import { getSetting, setSetting } from '../../database/settings'
import { useQuery } from '../../database/use-query'

/** So many replies are read for habits. */
const READ = 20

/** The voice that is kept, the one that the owner's replies show, and the way to change the kept one. */
export type VoiceState = {
  readonly profile: Profile
  readonly learned: OwnVoice | undefined
  readonly replies: number
  readonly change: (voice: OwnVoice) => void
}

/** Reads the kept voice and learns anew from the approved replies; undefined until both are read. */
export function useVoice(): VoiceState | undefined {
  const profile = useQuery(() => getSetting('profile'))
  const replies = useQuery(() => recentReplies(READ))
  const signature = profile?.signature ?? ''
  const learned = useMemo(() => learnVoice(replies ?? [], signature), [replies, signature])
  const change = useCallback((voice: OwnVoice) => void keepVoice(voice), [])
  return profile && replies ? { profile, learned, replies: replies.length, change } : undefined
}

async function keepVoice(voice: OwnVoice): Promise<void> {
  const profile = await getSetting('profile')
  if (profile) await setSetting('profile', { ...profile, voice })
}
