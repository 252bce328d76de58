import type { Certainty, FairnessId } from '../../models/assessment'
import { idiom, negated, otherFirm } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue, Match, Rule } from '../../text/rule'
import { perWord } from '../../text/word-numbers'
import { rated } from '../rated'
import type { ReviewScene } from '../review-scene'

/** An observation about the review, with what the owner needs to weigh it calmly. Never a verdict on the reviewer. */
export type FairnessRule = Rule<ReviewScene, Certainty> & {
  readonly id: FairnessId
  /** The site's rule that it may touch (`P1` … `P9`), '' where none does. */
  readonly siteRule: '' | 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P9'
  /** What it may really mean: always shown beside the observation. */
  readonly mayMean: string
  /** What only the owner can check. */
  readonly check: string
  /** One sentence to paste into the site's report; '' where it is not reportable. */
  readonly report: string
  /** What may help all the same. */
  readonly stillHelps: string
  /** How such reports usually end. */
  readonly odds: string
}

/** The day on which the sources behind the fairness rules were read. */
export const READ_ON = '2026-11-24'

/** Words that suit several rules: a site decides over its rules, never over facts. */
export const ODDS = {
  own: 'Fair where the words say so themselves. The sites want more than your belief.',
  rare: 'Low: most reports of this kind are turned down.',
  good: 'Good where the words are plain.',
  none: 'None: no site removes it for this.',
} as const

/** Whether the rating is good: praise is seldom unfair to the business. */
export const praising = (scene: ReviewScene): boolean => rated(scene.review.rating) === 'good'

/** A site that everybody can read, as against an e-mail, a call, a survey. */
export const inPublic = (scene: ReviewScene): boolean =>
  !['email', 'phone', 'survey', 'chat'].includes(scene.review.platform)

/** Turns the hits of a cue into matches, each judged at its place. */
export function* seen(
  cue: Cue,
  scene: ReviewScene,
  judge: (hit: Hit, scene: ReviewScene) => Certainty | undefined,
): Generator<Match<Certainty>> {
  for (const hit of scene.hits.get(cue) ?? []) {
    const value = judge(hit, scene)
    if (value !== undefined) yield { start: hit.start, end: hit.end, value }
  }
}

/** Said plainly: no figure of speech, not negated, not about another firm. */
export const plainly = (hit: Hit, scene: ReviewScene): boolean =>
  !idiom(hit, scene) && !negated(hit, scene) && !otherFirm(hit, scene)

const EVENT =
  /^(?:waited|charged|ordered|paid|told|asked|called|refused|left|broke|broken|came|took|gave|got|found|served|arrived|cancelled|canceled|booked|brought|dropped|hung|showed|quoted|bought|hired|fixed|installed|returned|went|sat|stood|lost|missed|delivered|scheduled|promised|tried|sent|emailed|waiting|minutes|hours|hour|days|weeks|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|appointment|refund|deposit|invoice|cold|burnt|raw|wrong|late|leaks|leaking|cracked|scratched|dented|stained|\$)$/

const tellsOfEvent = perWord(word => EVENT.test(word))

/** How many words tell of something that happened. */
export const eventWords = (scene: ReviewScene): number =>
  scene.document.tokens.reduce((sum, token) => sum + (tellsOfEvent(token) ? 1 : 0), 0)
