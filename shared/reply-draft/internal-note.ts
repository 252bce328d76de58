import type { Situation } from '../models/reply'
import type { DraftInput } from './draft-reply'
import { languageOf } from './other-language'
import type { silenceOf } from './situation'

/** What the owner should know and no reader may see: what was kept out and why, which facts stand in the reply, what to do. */
export function internalNote(about: {
  readonly input: DraftInput
  readonly situation: Situation
  readonly silence: ReturnType<typeof silenceOf>
  readonly foreign: boolean
  readonly leftOut: readonly string[]
  readonly factsUsed: readonly string[]
  readonly questions: readonly string[]
}): string {
  const { input, silence, foreign, leftOut, factsUsed, questions } = about
  const { assessment, profile, review, steps = [] } = input
  const lines: string[] = []
  if (silence) lines.push(SILENCE[silence])
  if (foreign) {
    const { name, reviewed } = languageOf(assessment.language)
    lines.push(
      reviewed
        ? `The review is in ${name}. Evenkeel does not read it: the reply is a short standard text in ${name} that goes by the rating alone. Have somebody read the review before you post.`
        : `The review is in ${name}. Evenkeel does not read it: the reply is a short English text that goes by the rating alone.`,
    )
  }
  if (leftOut.length > 0)
    lines.push(`Kept out of public: ${leftOut.map(lowerFirst).join(', ')}. ${why(profile.regulated)}`)
  if (profile.regulated)
    lines.push('Neither confirmed nor denied: that the writer is known to you. That holds for names too.')
  if (about.situation === 'injury-or-illness')
    lines.push('Neither cause nor fault is stated, and nothing is denied. Tell your insurer before you write more.')
  if (about.situation === 'legal') lines.push('Save everything, delete nothing. Your insurer or lawyer first.')
  if (assessment.fairness.some(({ id }) => id === 'mismatch'))
    lines.push(
      'The rating and the words disagree. That happens often and cannot be reported. A reply does not ask for a change.',
    )
  if (assessment.fairness.some(({ rule }) => rule !== ''))
    lines.push('The review may break a rule of the site. Reporting it and answering it do not exclude each other.')
  const said = factsUsed.map(
    id =>
      (profile.facts ?? []).find(fact => fact.id === id)?.text ??
      (profile.fixes ?? []).find(fix => fix.id === id)?.text,
  )
  const named = said.filter(text => text !== undefined)
  if (named.length > 0) lines.push(`Facts used: ${named.join(' · ')}`)
  if (steps.length > 0) lines.push(`First steps: ${steps.map(({ title }) => title).join(' · ')}`)
  lines.push(...questions)
  if (lines.length === 0)
    lines.push(review.text === '' ? 'A rating without words. Nothing was guessed.' : 'Nothing had to be kept out.')
  return lines.join('\n')
}

const SILENCE = {
  extortion:
    'No public reply. A benefit is tied to the review: do not pay, do not bargain, keep the proof and report it to the site first.',
  violence: 'No public reply. A threat comes before any review: safety first, then the site and the police.',
  'self-harm': 'No public reply. Somebody may be in danger: help comes first, and nothing that draws readers.',
} as const

const why = (regulated: boolean): string =>
  regulated ? 'Your trade may not repeat or confirm any of it.' : 'The writer may say it, a reply may not repeat it.'

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
