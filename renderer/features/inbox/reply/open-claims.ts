import type { Profile } from '../../../../shared/models/profile'
import type { Reply } from '../../../../shared/models/work'
import { findClaims, type Claim } from '../../../../shared/reply-check/claims'

/**
 * The sentences of a public text that tell of a deed which neither the app's drafts nor the owner vouch for. The app
 * drafts from the owner's own facts alone.
 * @param draft the public text that the app proposes now
 */
export function openClaims(
  text: string,
  profile: Profile,
  reply: Reply | undefined,
  draft: string | undefined,
): readonly Claim[] {
  const drafts = (reply?.versions ?? []).filter(({ kind, by }) => kind === 'public' && by === 'draft')
  const untouched = reply && !reply.edited.includes('public') ? reply.texts.public : undefined
  return findClaims(text, profile, [
    ...drafts.map(version => version.text),
    ...[draft, untouched].filter(known => known !== undefined),
    ...(reply?.confirmed ?? []),
  ])
}
