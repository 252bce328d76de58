import type { Tone } from '../models/profile'
import type { Template } from './template'

/** Who speaks in a reply: one person or several, and whom to ask for. */
export type Voice = { readonly plural: boolean; readonly askFor: string | undefined }

/** Reads the speaker out of a signature such as "Tess, owner" or "Wendell and Prue, innkeepers". */
export function voiceOf(signature: string): Voice {
  const comma = signature.indexOf(',')
  const name = (comma < 0 ? signature : signature.slice(0, comma)).trim()
  const plural = /\s(?:and|&|\+)\s/.test(name) || /\b(?:team|crew|family|staff|desk)$/i.test(name)
  const isPerson = comma > 0 && /^\p{Lu}/u.test(name) && !/^(?:the|our|your)\b/i.test(name) && name.length <= 40
  return { plural, askFor: isPerson ? name.replace(/\s(?:and|&|\+)\s/, ' or ') : undefined }
}

const SINGULAR = { I: 'I', Im: "I'm", Id: "I'd", Ive: "I've", Ill: "I'll", me: 'me', my: 'my', myself: 'myself' }
const PLURAL = {
  I: 'we',
  Im: "we're",
  Id: "we'd",
  Ive: "we've",
  Ill: "we'll",
  me: 'us',
  my: 'our',
  myself: 'ourselves',
}

/** The speaker's pronouns as slots: `{I}`, `{Im}`, `{Id}`, `{Ive}`, `{Ill}`, `{me}`, `{my}`, `{myself}`. */
export function pronounsOf(voice: Voice): Readonly<Record<string, readonly Template[]>> {
  return Object.fromEntries(Object.entries(voice.plural ? PLURAL : SINGULAR).map(([key, word]) => [key, [word]]))
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/gi, 'cannot'],
  [/\bwon't\b/gi, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|should|would|could)n't\b/gi, '$1 not'],
  [/\b(I)'m\b/g, '$1 am'],
  [/\b(we|you|they)'re\b/gi, '$1 are'],
  [/\b(I|we|you|they)'ve\b/gi, '$1 have'],
  [/\b(I|we|you|they)'ll\b/gi, '$1 will'],
  [/\b(I|we|you|they)'d\b/gi, '$1 would'],
  [/\b(it|that|there|what|here|who)'s\b/gi, '$1 is'],
  [/\blet's\b/gi, 'let us'],
  [/(?<!\bmany )\bthanks for\b/gi, 'thank you for'],
  [/(?<!\bmany )\bthanks,/gi, 'thank you,'],
]

const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\b(?:of|for|with|about|to|like|over|on|in|by) )(?<!\bhow \w{1,15} )\b(it|that|there|what) is (?!to\b)(?=[a-z])/gi,
    "$1's ",
  ],
  [/\b(I|we) will not\b/gi, "$1 won't"],
  [/(?<!\b(?:happy|glad|how|who|what|where|is) )\b(we|you|they) are (?=[a-z])/gi, "$1're "],
  [/\b(do|does|did|is|are|was|were|has|should|would|could) not\b/gi, "$1n't"],
  [/\bcannot\b/gi, "can't"],
  [/\b(I|we) have (?=read|had|taken|noted)/gi, "$1've "],
  [/\b(I|we) would (?=rather|much|prefer|sooner)/gi, "$1'd "],
  [/\b(I|we|you|they) will (?!not\b)/gi, "$1'll "],
  [/\blet us (?=talk|speak)/gi, "let's "],
]

/** The tone of the profile laid over a finished text: formal writes contractions out, the others speak as people do. */
export function inTone(text: string, tone: Tone): string {
  return replaced(text, tone === 'formal' ? CONTRACTIONS : SPOKEN)
}

function replaced(text: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return pairs.reduce(
    (result, [pattern, replacement]) =>
      result.replace(pattern, (match: string, ...groups: unknown[]) => {
        const written = replacement.replace('$1', typeof groups[0] === 'string' ? groups[0] : '')
        return /^\p{Lu}/u.test(match) ? written.charAt(0).toUpperCase() + written.slice(1) : written
      }),
    text,
  )
}
