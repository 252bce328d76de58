import type { InboxViewId } from '../../../shared/inbox/inbox-filter'
import type { PlanReason } from '../../../shared/inbox/week-plan'
import type { Polarity } from '../../../shared/models/assessment'
import { locale } from './locale'
import { words } from './words'

const { capital, counted, number, plural } = locale
const small = (count: number) => capital(words.count(count))
const reviews = { one: 'review', other: 'reviews' }

/** The list of reviews: what is shown, how it is narrowed, what can be done with many. */
export const inbox = {
  reviews: 'Reviews',
  count: (count: number) => counted(count, reviews),
  nothingToShow: 'Nothing to show',
  foot: { move: 'move', edit: 'edit', allKeys: 'all keys' },
  widths: { list: 'Width of the list', reply: 'Width of the reply' },
  pixels: (count: number) => `${number(count)} pixels`,

  commands: {
    select: 'Select this review, or not',
    selectAll: 'Select all in this view',
    next: 'Next review',
    previous: 'Previous review',
    search: 'Search',
    list: 'Back to the list',
  },

  views: {
    title: 'Views',
    /** The standing ones. */
    names: {
      'to-answer': 'To answer',
      urgent: 'Urgent',
      waiting: 'Waiting',
      done: 'Done',
      earlier: 'Earlier, without an answer',
      all: 'All',
    } satisfies Readonly<Record<InboxViewId, string>>,
    thisWeek: 'This week',
    plan: 'This week: 20 minutes',
    yours: 'Yours',
    forget: 'Forget this view',
    keep: 'Keep this filter as a view',
    gone: (title: string) => `“${title}” is gone from your views.`,
    kept: (title: string) => `Kept as “${title}”. You find it in this menu.`,
    name: 'Name of this view',
    keepName: 'Keep',
  },

  filter: {
    open: (chips: number) => (chips === 0 ? 'Filter' : `Filter · ${number(chips)}`),
    title: 'Filter reviews',
    sections: {
      platforms: 'Site',
      ratings: 'Rating',
      tiers: 'How soon',
      states: 'State',
      themes: 'About',
      fairness: 'Check first',
      months: 'Month',
      languages: 'Language',
    },
    clear: 'Clear all filters',
    inUse: 'Filters in use',
    takeAway: ', take away',
    recommended: 'Recommended',
    notRecommended: 'Not recommended',
    noRating: 'No rating',
    stars: (stars: number) => counted(stars, { one: 'star', other: 'stars' }),
    themeWith: (theme: string, polarity: Polarity) => `${theme}, ${polarity === 'negative' ? 'complaint' : 'praise'}`,
  },
  search: { label: 'Search reviews', placeholder: 'Search' },
  shown: (matching: number | undefined, total: number) =>
    `${matching === undefined ? '…' : number(matching)} of ${number(total)}`,

  list: {
    byUrgency: 'Reviews, most urgent first',
    byDate: 'Reviews, newest first',
    all: 'All',
  },
  row: {
    selected: ', selected',
    noWords: 'A rating without words.',
    editing: 'Editing',
    checkFirst: 'Check first',
  },

  many: {
    title: 'Selected reviews',
    count: (count: number) => `${number(count)} selected`,
    all: (count: number) => `Select all ${number(count)}`,
    clear: 'Clear',
    skip: 'Skip',
    hold: 'Hold',
    thanks: 'Approve thanks',
    skipCommand: 'Skip the selected reviews',
    thanksCommand: 'Approve thanks among them',
    holdCommand: 'Hold the selected reviews',
    failed: 'That did not work. Nothing was changed.',
    skipped: (count: number) => `Skipped ${words.count(count)} ${plural(count, reviews)}.`,
    held: (count: number) => `Held ${words.count(count)} ${plural(count, reviews)}.`,
    stayed: (count: number) => `${small(count)} ${count === 1 ? 'stays as it is' : 'stay as they are'}.`,
    noThanks: 'Nothing was approved.',
    approved: (count: number) =>
      `Approved ${words.count(count)} ${plural(count, { one: 'thank-you', other: 'thanks' })}.`,
    leftOut: (reasons: readonly string[]) => `Left out: ${reasons.join(', ')}.`,
    /** Why they are not among the thanks. */
    reasons: {
      'no-praise': (count: number) => `${words.count(count)} ${plural(count, { one: 'is', other: 'are' })} no praise`,
      'to-change': (count: number) =>
        `${words.count(count)} ${plural(count, { one: 'has', other: 'have' })} something to change`,
      settled: (count: number) => `${words.count(count)} ${plural(count, { one: 'is', other: 'are' })} held or settled`,
    },
  },

  plan: {
    title: (minutes: number, count: number) =>
      `${number(minutes)} minutes: ${count === 1 ? 'this one' : `these ${words.count(count)}`}.`,
    why: 'Why these?',
    others: 'Choose others',
    noOthers: 'There are no others to plan.',
    nothing: 'Nothing recent waits for an answer.',
    /** How many for each reason, and what is known about such answers. */
    reasons: {
      people: {
        what: (count: number) => `${small(count)} ${plural(count, { one: 'tells', other: 'tell' })} of harm or danger.`,
        why: 'People first, whatever else waits.',
      },
      leaving: {
        what: (count: number) =>
          `${small(count)} ${plural(count, { one: 'is about to leave, or waits', other: 'are about to leave, or wait' })} for a word.`,
        why: 'Most who complain come back when it is put right.',
      },
      complaint: {
        what: (count: number) =>
          `${small(count)} ${plural(count, { one: 'complains', other: 'complain' })} with something to act on.`,
        why: 'Most readers also read the answer, and most people expect one within days.',
      },
      mixed: {
        what: (count: number) =>
          `${small(count)} ${plural(count, { one: 'likes', other: 'like' })} one thing and not another.`,
        why: 'A small thing put right keeps a customer who nearly liked it all.',
      },
      praise: {
        what: (count: number) => `${small(count)} ${plural(count, { one: 'says', other: 'say' })} what was good.`,
        why: 'Readers trust a business more that answers praise as well as complaints.',
      },
    } satisfies Readonly<Record<PlanReason, { readonly what: (count: number) => string; readonly why: string }>>,
  },

  slept: {
    on: (count: number) => (count === 1 ? 'You slept on one reply.' : `You slept on ${words.count(count)} replies.`),
    read: (author: string) => `Read the one to ${author || 'someone without a name'} again`,
  },

  empty: {
    nothing: 'Nothing is here yet.',
    waiting: 'A copied reply waits here until an import shows it on the site.',
    done: 'What is answered or skipped comes here.',
    toAnswer: 'Show what is to answer',
    planDone: 'That was this week’s plan.',
    planDoneNote: 'Everything in it is answered or settled. The rest can wait, or go on as long as you like.',
    first: 'Bring in your reviews.',
    firstNote:
      'Drop an export file anywhere on this window. Yelp, Google, Facebook, Angi, a survey or a plain table: Evenkeel finds out which it is and shows you what it read before anything is saved.',
    choose: 'Choose a file',
    how: 'How do I get a file?',
    noneUrgent: 'Nothing is urgent.',
    recentAnswered: 'Every recent review has an answer.',
    allAnswered: 'Everyone has an answer.',
    copiedAt: (time: string) => `You copied the last one at ${time}.`,
    earlier: (count: number) =>
      `${number(count)} earlier ${plural(count, { one: 'review has', other: 'reviews have' })} none, from more than half a year before you brought them in.`,
    held: (count: number) => `${small(count)} ${plural(count, { one: 'reply is', other: 'replies are' })} held.`,
    seeEarlier: 'Look at earlier ones',
    followUps: 'Open follow-ups',
    seeDone: 'Show answered reviews',
    noneFits: (filters: number) =>
      filters === 1
        ? 'No review fits this filter.'
        : filters === 2
          ? 'No review fits both filters.'
          : `No review fits all ${words.count(filters)} filters.`,
    without: (filter: string, count: number) =>
      `Without “${filter}” there ${plural(count, { one: 'is', other: 'are' })} ${number(count)}.`,
    show: (count: number) => `Show the ${count === 1 ? 'one' : number(count)}`,
  },
}
