import type { Language } from '../models/assessment'
import type { Profile } from '../models/profile'
import { ratingScore, type Rating } from '../models/review'
import { hashOf, pickFrom } from './random'
import { foreign, plainEnglish } from './wordings/foreign'

/** Whether a text is in a language that is not read here. Too short to tell is taken for English. */
export const isForeign = (language: Language): boolean => language !== 'en' && language !== 'unknown'

/** The name of a language for the owner, and whether there are reviewed texts in it. */
export function languageOf(code: Language): { readonly name: string; readonly reviewed: boolean } {
  const known = foreign[base(code)]
  return { name: known?.name ?? 'a language other than English', reviewed: known !== undefined }
}

const base = (code: Language): string => code.slice(0, 2).toLowerCase()
const GOOD = 0.7

/** A short public reply in the language of the review that claims to understand only its rating. */
export function foreignReply(input: {
  readonly profile: Profile
  readonly review: { readonly id: string; readonly rating: Rating; readonly text: string }
  readonly assessment: { readonly language: Language }
  readonly variant?: number
}): string {
  const { profile, review, assessment, variant = 0 } = input
  const code = base(assessment.language)
  const skeletons = (Object.hasOwn(foreign, code) ? foreign[code] : undefined) ?? plainEnglish
  const isKind = (ratingScore(review.rating) ?? 0) >= GOOD
  const bodies = isKind ? skeletons.kind : skeletons.open
  const first = pickFrom(hashOf(`${review.id} ${review.text}`))(bodies.map((_, index) => index)) ?? 0
  const body = bodies[(first + variant) % bodies.length] ?? ''
  const contact = profile.phone ?? profile.email
  const route =
    isKind || contact === undefined
      ? ''
      : ` ${(profile.phone ? skeletons.byPhone : skeletons.byEmail).replace('{contact}', () => contact)}`
  return `${body}${route}\n${profile.signature}`
}
