import type { TextDocument } from './document'
import { perDocument } from './per-document'
import { compilePhrases } from './phrases'
import type { Cue, Hits } from './rule'
import { wordClasses } from './word-classes'

/** Words that are asked for in any text, whichever rules look at it: marks of context, opinions. */
export type StandingCues<C extends Cue = Cue> = {
  readonly cues: readonly C[]
  /** Where they stand: as the scan of the rules has found them, or else by a scan of their own. */
  readonly in: (document: TextDocument) => Hits
  /** Takes over what a scan has found that looked for these cues too. */
  readonly keep: (document: TextDocument, hits: Hits) => void
}

/** Makes cues stand. */
export function standingCues<C extends Cue>(cues: readonly C[]): StandingCues<C> {
  const scan = compilePhrases(
    cues.flatMap(cue => cue.phrases.map(phrase => [cue, phrase] as const)),
    wordClasses,
  )
  const found = perDocument<Hits>(scan)
  return { cues, in: found.of, keep: found.keep }
}
