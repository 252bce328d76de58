import type { Platform } from '../../../shared/models/review'
import { locale } from './locale'
import { words } from './words'

const { capital, plural } = locale

const burstRules: Partial<Record<Platform, string>> = {
  yelp: 'Yelp removes reviews that come from the news and not from a visit, and may stop new ones for a time.',
  google: 'Google may stop new reviews for a time when many come at once, and has a form for demands of money.',
  facebook: 'Facebook has no rule on numbers, only on reviews that are no experience of one’s own.',
}
const copyRules: Partial<Record<Platform, string>> = {
  yelp: 'Yelp does not allow text that was taken from elsewhere.',
  google: 'Google does not allow content that was copied.',
  facebook: 'Facebook does not allow spam and copied text.',
}

const lowKind = { low: ' with low ratings', high: ' with high ratings', all: '' }

/** What other reviews say of one, judging nobody. */
export const overTime = {
  burst: {
    title: (count: number, kind: 'all' | 'low' | 'high', site: string, days: number, hours: number | undefined) =>
      `${capital(words.count(count))} reviews${lowKind[kind]} came to ${site} ${
        hours === undefined
          ? days === 1
            ? 'on one day'
            : `within ${words.count(days)} days`
          : `within ${words.count(hours)} ${plural(hours, { one: 'hour', other: 'hours' })}`
      }.`,
    usual: (count: number, span: 'week' | 'month') => `Usual are about ${words.count(count)} in a ${span}.`,
    usualFewer: 'Usual is fewer than one in a month.',
    ratings: (low: number, high: number) =>
      `Of these, ${words.count(low)} ${plural(low, { one: 'rates', other: 'rate' })} low and ${words.count(high)} high.`,
    siteRule: (platform: Platform) => burstRules[platform] ?? 'A site looks at each review, not at how many came.',
    mayMean: {
      low: 'A bad weekend, one group’s visit, or people who read about you somewhere and never came.',
      high: 'A letter to your customers, a sign at the counter, a good day. Or friends who mean well.',
      mixed: 'A busy weekend, an event, or something about you in the news.',
    },
    check: {
      low: 'Was there news, a post, or a message that asked for money? What happened on those days?',
      high: 'Did you or your staff ask for reviews, or give something for them? No site allows a reward for one.',
      mixed: 'What was on those days: an event, a post, a letter to your customers?',
    },
    stillHelps: {
      low: 'What several of them tell alike. Answer each calmly, each in other words.',
      high: 'What they praise alike: pass it on to whoever did it.',
      mixed: 'What several of them tell alike.',
    },
    odds: 'Fair after news or a demand for money, low on numbers alone: a site looks at each writer.',
    others: 'The others',
    dismissed: 'Noted. It is not shown again for this review.',
  },
  copied: {
    title: (count: number) =>
      `Nearly the same words stand in ${plural(count, { one: 'another review', other: `${words.count(count)} other reviews` })}, under another name.`,
    siteRule: (platform: Platform) => copyRules[platform] ?? '',
    mayMean: 'One customer with two names, two people who were there together, or words that were taken over.',
    check: 'Do you know either name, and do both tell of the same visit?',
    stillHelps: 'What the words say of you, where it is true.',
    odds: 'Good where both texts can be seen side by side.',
  },
  person: {
    title: 'Perhaps the same person wrote elsewhere.',
    note: 'It may be somebody else. If it is one person: one talk, and an answer on each site in other words.',
    sameWords: 'same words',
    sameName: (days: number) =>
      days === 0
        ? 'same name, same day'
        : `same name, ${words.count(days)} ${plural(days, { one: 'day', other: 'days' })} apart`,
    likeName: (days: number) =>
      days === 0
        ? 'first name and initial alike, same day'
        : `first name and initial alike, ${words.count(days)} ${plural(days, { one: 'day', other: 'days' })} apart`,
    somebodyElse: 'It is somebody else',
  },
}
