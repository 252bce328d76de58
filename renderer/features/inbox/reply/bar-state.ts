import type { Finding, State } from '../../../../shared/models/reply'
import type { Platform } from '../../../../shared/models/review'
import type { Messages } from '../../../messages/messages'
import { hasReaders } from '../has-readers'

/** What the bar beneath the reply says and offers. `main` is the one button that stands out. */
export type BarState = {
  readonly why: string
  readonly isClear: boolean
  readonly canCopy: boolean
  readonly canApprove: boolean
  readonly main: 'approve' | 'copy' | 'release' | 'none'
}

/** What stands in the way of copying, or what comes next. `at` is the time at which it was approved or copied. */
export function barState(
  m: Messages,
  facts: {
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
  },
): BarState {
  const said = m.reply.bar
  const { state, text, findings, platform, openClaims = 0, at, standing } = facts
  const waits = { isClear: false, canCopy: false, canApprove: false, main: 'none' } as const
  if (state === 'skipped') return { ...waits, why: said.skipped, main: 'release' }
  if (state === 'held') return { ...waits, why: said.held, main: 'release' }
  if (text.trim() === '') return { ...waits, why: said.nothing }
  const blocks = (findings ?? []).filter(finding => finding.severity === 'block').length
  if (blocks > 0) return { ...waits, why: said.mustChange(blocks) }
  if (openClaims > 0) return { ...waits, why: said.sayWhether(openClaims) }
  const clear = { isClear: true, canCopy: true } as const
  const site = m.words.platforms[platform]
  switch (state) {
    case 'approved':
      return { ...clear, canApprove: false, main: 'copy', why: `${said.approved(at)} ${m.reply.paste(platform)}` }
    case 'copied':
      return {
        ...clear,
        canApprove: false,
        main: 'none',
        why: hasReaders(platform) ? `${said.copied(at)} ${m.reply.importShows}` : said.copied(at),
      }
    case 'live':
      if (standing !== undefined && standing.trim() !== text.trim())
        return {
          ...clear,
          canApprove: true,
          main: 'approve',
          why: said.stillEarlier(site),
        }
      return { ...waits, isClear: true, why: said.stands(site) }
    case 'reported':
      return {
        ...clear,
        canApprove: true,
        main: 'none',
        why: said.asked(site),
      }
    case 'new':
    case 'drafted':
      return findings === undefined
        ? { ...clear, isClear: false, canApprove: true, main: 'approve', why: '' }
        : { ...clear, canApprove: true, main: 'approve', why: said.clear }
  }
}
