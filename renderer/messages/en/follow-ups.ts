import type { SiteReport, WorkOutcome } from '../../../shared/models/work'
import { locale } from './locale'
import { words } from './words'

const { capital, plural } = locale
const counted = (count: number) => capital(words.count(count))

/** What waits beside the inbox, and how complaints ended. */
export const followUps = {
  nothing: 'Nothing waits for you here.',
  open: (count: number) => `${counted(count)} ${plural(count, { one: 'thing is', other: 'things are' })} open.`,
  forToday: (count: number) => `${counted(count)} ${plural(count, { one: 'is', other: 'are' })} for today.`,

  steps: {
    title: 'First steps',
    none: 'No review waits for a first step.',
    detail: (author: string, platform: string, steps: number) =>
      `${author}, ${platform}. ${counted(steps)} ${plural(steps, { one: 'step', other: 'steps' })} open, reply held.`,
    open: 'Open',
  },

  promises: {
    title: 'Promises you made',
    none: 'No promise is open. A “we will” in an approved reply comes here by itself.',
    detail: (author: string, platform: string) => `Your reply to ${author || 'a reviewer'}, ${platform}`,
    kept: 'Kept',
    keptSaid: 'Promise kept.',
    move: 'Move a week',
    moved: 'Moved by a week.',
  },

  calls: { title: 'To call back', none: 'Nobody waits for a call.', called: 'Called', calledSaid: 'Called.' },

  reports: {
    title: 'Sites you asked to look',
    none: 'No site was asked to look at a review.',
    on: (author: string, platform: string) => `${author}, on ${platform}`,
    waiting: (days: number) => `Waiting, day ${days}`,
    /** What the site made of it. */
    ended: { removed: 'Taken down', kept: 'Left standing' } satisfies Readonly<
      Record<Exclude<SiteReport['status'], 'waiting'>, string>
    >,
    noted: { removed: 'Noted: taken down.', kept: 'Noted: left standing.' },
    seeReply: 'See your reply',
  },

  ended: {
    title: 'How it ended',
    none: 'Note an outcome at a review, and it is counted here.',
    count: (count: number) => `${locale.counted(count, { one: 'complaint', other: 'complaints' })} with an outcome`,
    outcomes: {
      solved: 'Solved',
      'came-back': 'Came back',
      'review-updated': 'Changed the review themselves',
      'no-answer': 'No word since',
      lost: 'Did not come back',
    } satisfies Readonly<Record<WorkOutcome, string>>,
  },
}
