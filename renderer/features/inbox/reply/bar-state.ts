import type { Finding, State } from '../../../../shared/models/reply'
import type { Platform } from '../../../../shared/models/review'
import { capitalized, countWord, platformNames } from '../../../components/words'
import { awaitWords, pasteWords } from '../place-words'

/** What the bar beneath the reply says and offers. `main` is the one button that stands out. */
export type BarState = {
  readonly why: string
  readonly isClear: boolean
  readonly canCopy: boolean
  readonly canApprove: boolean
  readonly main: 'approve' | 'copy' | 'release' | 'none'
}

/** What stands in the way of copying, or what comes next. `at` is the time at which it was approved or copied. */
export function barState(facts: {
  readonly state: State
  readonly text: string
  /** Undefined until the text has been checked. */
  readonly findings: readonly Finding[] | undefined
  readonly platform: Platform
  /** Sentences of which the owner has not said yet whether they are true. */
  readonly openClaims?: number
  readonly at?: string | undefined
  /** The answer that stands on the site. */
  readonly standing?: string | undefined
}): BarState {
  const { state, text, findings, platform, openClaims = 0, at, standing } = facts
  const waits = { isClear: false, canCopy: false, canApprove: false, main: 'none' } as const
  if (state === 'skipped') return { ...waits, why: 'You skipped this one.', main: 'release' }
  if (state === 'held') return { ...waits, why: 'You hold this reply. It stays in Follow-ups.', main: 'release' }
  if (text.trim() === '') return { ...waits, why: 'Nothing is written yet.' }
  const blocks = (findings ?? []).filter(finding => finding.severity === 'block').length
  if (blocks > 0) {
    const things = blocks === 1 ? 'One thing' : `${capitalized(countWord(blocks))} things`
    return { ...waits, why: `${things} must change first.` }
  }
  if (openClaims > 0) {
    const sentences = openClaims === 1 ? 'one sentence is' : `${countWord(openClaims)} sentences are`
    return { ...waits, why: `Say first whether ${sentences} true.` }
  }
  const clear = { isClear: true, canCopy: true } as const
  const time = at ? ` at ${at}` : ''
  switch (state) {
    case 'approved':
      return { ...clear, canApprove: false, main: 'copy', why: `Approved${time}. ${pasteWords(platform)}` }
    case 'copied':
      return {
        ...clear,
        canApprove: false,
        main: 'none',
        why: `Copied${time}. ${awaitWords(platform)}`.trim(),
      }
    case 'live':
      if (standing !== undefined && standing.trim() !== text.trim())
        return {
          ...clear,
          canApprove: true,
          main: 'approve',
          why: `${platformNames[platform]} still shows your earlier answer.`,
        }
      return { ...waits, isClear: true, why: `Your reply stands on ${platformNames[platform]}.` }
    case 'reported':
      return {
        ...clear,
        canApprove: true,
        main: 'none',
        why: `You asked ${platformNames[platform]} to look at this review.`,
      }
    case 'new':
    case 'drafted':
      return findings === undefined
        ? { ...clear, isClear: false, canApprove: true, main: 'approve', why: '' }
        : { ...clear, canApprove: true, main: 'approve', why: 'Nothing stands in the way.' }
  }
}
