import type { Assessment } from '../models/assessment'
import type { Profile } from '../models/profile'
import type { Severity } from '../models/reply'
import type { Review } from '../models/review'
import type { TextDocument } from '../text/document'
import type { Hit, Phrase } from '../text/phrases'
import type { Hits, Rule, Scene } from '../text/rule'
import type { Span } from '../text/span'
import type { OwnDetails } from './own-details'
import type { People } from './people'

/** What a reply is judged against: the business, the review that it answers, and what was observed in that review. */
export type ReplyContext = {
  readonly profile: Profile
  readonly review: Pick<Review, 'platform' | 'rating' | 'author' | 'text'>
  readonly assessment: Assessment
  /** The owner's recent replies on the same site, for likeness. */
  readonly earlierReplies?: readonly string[]
}

/** A family of words that several rules combine: found in the one scan, judged by nobody alone. */
export type Cue = { readonly id: string; readonly phrases: readonly Phrase[] }

/** Everything that a rule of the reply check may look at; worked out once for a reply. */
export type ReplyScene = Scene & {
  readonly context: ReplyContext
  readonly hits: Hits
  readonly regulated: boolean
  readonly review: TextDocument
  readonly reviewWords: ReadonlySet<string>
  /** What is the business's own and may always stand in public. */
  readonly own: OwnDetails
  readonly people: People
  /** Whether somebody was hurt or ill, or property was damaged: then words of fault weigh more. */
  readonly harm: boolean
  /** The place in `document.tokens` where the signature begins; the number of tokens where there is none. */
  readonly signatureFrom: number
}

/** What a rule says of the words that it marked; what is left out is taken from the rule. */
export type Ruling = {
  readonly message?: string
  /** Exact replacement for the marked words; '' takes them out. */
  readonly suggestion?: string
  /** The words to mark, where they are not those of the hit. */
  readonly span?: Span
}

/** One piece of knowledge about public replies. */
export type ReplyRule = Rule<ReplyScene, Ruling> & {
  readonly severity: Severity
  /** Severity in a trade that may not even confirm a customer; the same as `severity` where it is missing. */
  readonly whenRegulated?: Severity
  /** Asked only in regulated trades. */
  readonly regulatedOnly?: true
  /** Means something only where somebody was hurt or ill, or property was damaged. */
  readonly harmOnly?: true
  /** The reason beside the marked words, one short sentence. */
  readonly message: string
  readonly source: string
  readonly readOn: string
  readonly example: { readonly marks: string; readonly leaves: string }
  /** Word families that `find` combines. */
  readonly cues?: readonly Cue[]
}

/** Phrases of one meaning, with the calmer words that can stand in their place. */
export type Wording = {
  readonly phrases: readonly Phrase[]
  /** Replacement for exactly the marked words; '' takes the sentence out where the words are most of it. */
  readonly instead?: string
  /** A sentence that can stand in place of the whole sentence, which is then what is marked. */
  readonly sentence?: string
  readonly message?: string
  /** The neighbourhood in which these words mean it; always, where it is missing. */
  readonly when?: (hit: Hit, scene: ReplyScene) => boolean
}

/** Makes the `phrases` and `judge` of a rule from its wordings. */
export function fromWordings(wordings: readonly Wording[]): Required<Pick<ReplyRule, 'phrases' | 'judge'>> {
  const byPhrase = new Map(wordings.flatMap(wording => wording.phrases.map(phrase => [phrase, wording] as const)))
  return {
    phrases: [...byPhrase.keys()],
    judge: (hit, scene) => {
      const wording = byPhrase.get(hit.phrase)
      if (!wording || wording.when?.(hit, scene) === false) return undefined
      return {
        ...(wording.message === undefined ? {} : { message: wording.message }),
        ...(wording.instead === undefined ? {} : replacement(wording.instead, hit, scene)),
        ...(wording.sentence === undefined ? {} : otherSentence(wording.sentence, hit, scene)),
      }
    },
  }
}

/** Taking out only makes sense for a whole sentence; a replacement keeps the capital letter of what it replaces. */
function replacement(instead: string, hit: Hit, scene: ReplyScene): Pick<Ruling, 'suggestion' | 'span'> {
  if (instead !== '') {
    const capital = /^\p{Lu}/u.test(scene.document.text.slice(hit.start, hit.start + 1))
    return { suggestion: capital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead }
  }
  const sentence = scene.document.sentences[scene.document.tokens[hit.first]?.sentence ?? -1]
  if (!sentence || (hit.last - hit.first + 1) * 2 < sentence.last - sentence.first + 1) return {}
  return { suggestion: '', span: wholeSentence(sentence, scene.document.text) }
}

/** Puts one sentence in the place of the one around the hit, closing mark included. */
function otherSentence(instead: string, hit: Hit, scene: ReplyScene): Pick<Ruling, 'suggestion' | 'span'> {
  const sentence = scene.document.sentences[scene.document.tokens[hit.first]?.sentence ?? -1]
  if (!sentence) return {}
  const { start, end } = wholeSentence(sentence, scene.document.text)
  const blank = scene.document.text.charAt(end - 1) === ' ' ? 1 : 0
  return { suggestion: instead, span: { start, end: end - blank } }
}

/** A sentence with its closing mark and one blank after it, so that taking it out leaves no gap. */
export function wholeSentence(sentence: Span, text: string): Span {
  let end = sentence.end
  while (end < text.length && /[.!?…)"”’']/u.test(text.charAt(end))) end++
  if (text.charAt(end) === ' ') end++
  return { start: sentence.start, end }
}
