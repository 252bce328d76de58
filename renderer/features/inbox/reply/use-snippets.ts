import { getSetting, type Snippet } from '../../../database/settings'
import { useQuery } from '../../../database/use-query'

const none: readonly Snippet[] = []

/** The owner's own texts, kept fresh. */
export const useSnippets = (): readonly Snippet[] => useQuery(() => getSetting('snippets')) ?? none
