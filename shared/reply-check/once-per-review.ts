import type { ReplyContext } from './reply-rule'

/**
 * Keeps what depends on the business and the review alone: it is worked out with the first check of a reply, and found
 * again at every further key as long as the same context is handed over.
 */
export function oncePerReview<Read>(read: (context: ReplyContext) => Read): (context: ReplyContext) => Read {
  const known = new WeakMap<ReplyContext, { readonly read: Read }>()
  return context => {
    const before = known.get(context)
    if (before) return before.read
    const now = read(context)
    known.set(context, { read: now })
    return now
  }
}
