import type { Certainty, ThemeId, UrgencyId } from '../../../shared/models/assessment'
import { locale } from './locale'
import { overTime } from './over-time'
import { words } from './words'

const { number, counted } = locale

/** What the rules of the sites have in common, as the end of "Yelp …". */
const siteRules: Readonly<Record<string, string>> = {
  P1: 'asks for one’s own experience.',
  P2: 'wants no reviews from people with a stake in it.',
  P3: 'does not allow threats, hate or attacks on a person.',
  P4: 'does not allow private data of a person.',
  P5: 'does not allow advertising in reviews.',
  P6: 'does not allow a demand that is tied to a review.',
  P9: 'wants an experience, not views on politics or employment.',
}

/** Harm that may have one cause for several people. */
const harms: Partial<Record<UrgencyId, string>> = {
  'food-illness': 'illness',
  allergy: 'an allergic reaction',
  injury: 'an injury',
  'product-hazard': 'a dangerous product',
  'unsafe-work': 'unsafe work',
  harassment: 'harassment',
  discrimination: 'being treated differently',
  theft: 'a theft',
  'data-fraud': 'trouble with a card or data',
}

const theme = (id: ThemeId) => words.themes[id].toLowerCase()

/** The review as a letter, with what is noted beside it. */
export const letter = {
  title: (author: string) => `Review by ${author || 'someone without a name'}`,
  openPage: 'Open the page of this review',
  noPage: 'The file did not name its page.',
  open: 'Open the page',
  score: (value: number, max: number) => `${number(value)} of ${number(max)}`,
  ambiguous: 'day and month may be swapped',
  edited: (date: string) => `edited ${date}`,
  subRating: (name: string, value: string | number) => `${name}: ${value}`,
  noWords: 'A rating without words.',
  beginning: (thousands: number) => `This is the beginning of ${number(thousands * 1000)} characters.`,
  showAll: 'Show all of it',
  cutOff: 'The site cut it off here. A later import may bring the rest.',
  otherLanguage: (code: string) =>
    `This is ${code === 'other' ? 'another language' : words.language(code)}. Evenkeel reads English only, so nothing is marked. Read it yourself before you answer.`,

  notes: {
    why: (level: string) => `why this comes ${level.toLowerCase()}`,
    keepPrivate: 'Keep private',
    check: 'check first',
    passOn: 'worth passing on',
    praise: 'praise',
    lately: (count: number) => `${number(count)} in 30 days`,
  },
  unknownCause: {
    title: 'What caused it is not known yet,',
    note: 'to you or to Evenkeel. The reply says neither “it was us” nor “it cannot be”. Finding out comes first.',
  },
  sameHarm: (id: UrgencyId, others: number, reviews: number, since: string) => {
    const harm = harms[id] ?? ''
    const health = id === 'food-illness'
    if (others === 0)
      return {
        strong: `Nobody else reports ${harm}`,
        rest: `in the ${counted(reviews, { one: 'review', other: 'reviews' })} since ${since}.${health ? ' A second, unrelated report would mean a call to the health department.' : ''}`,
      }
    const who =
      others === 1 ? 'One other review reports' : `${locale.capital(words.count(others))} other reviews report`
    return {
      strong: `${who} ${harm}`,
      rest: `since ${since}. Read them side by side.${health ? ' Two that do not know each other mean a call to the health department.' : ''}`,
    }
  },
  sameTheme: {
    first: (id: ThemeId) => `The first complaint about ${theme(id)} in 30 days.`,
    none: (id: ThemeId) => `No complaint about ${theme(id)} in 30 days.`,
    several: (id: ThemeId, count: number) =>
      `${locale.capital(words.count(count))} complaints about ${theme(id)} in 30 days, this one among them.`,
    before: (count: number) => `In the 30 days before: ${count === 0 ? 'none' : words.count(count)}.`,
    few: 'That is few, so it could be chance.',
    see: 'See the pattern',
  },

  fairness: {
    certainty: {
      clear: 'clear words',
      possible: 'possible',
      weak: 'a weak hint',
    } satisfies Readonly<Record<Certainty, string>>,
    observation: (what: string, certainty: string, hasWords: boolean) => `${what}, ${certainty}${hasWords ? ':' : '.'}`,
    /** What a site asks of a review: "Yelp asks for one's own experience."; '' where no rule of the site is touched. */
    siteRule: (rule: string, site: string) => (siteRules[rule] === undefined ? '' : `${site} ${siteRules[rule]}`),
    mayBe: 'It may be:',
    check: 'Check:',
    copy: (site: string) => `Copy a sentence for ${site}`,
    open: (site: string) => `Open ${site}`,
    report: 'Mark as reported',
    fine: 'That is fine',
    stillHelps: 'What may still help:',
    copied: (site: string) => `Copied. Paste it into ${site}’s report.`,
    reported: (site: string) => `Noted as reported to ${site}. It waits in Follow-ups.`,
    dismissed: 'Noted. It is not shown again for these words.',
  },

  overTime,

  history: {
    sameName: (count: number) =>
      `${count === 1 ? 'One other review has' : `${locale.capital(words.count(count))} other reviews have`} the same name.`,
    somebodyElse: 'It may be somebody else.',
    siteAndRating: (site: string, rating: string) => `${site}, ${rating}`,
    changed: (count: number) =>
      count === 1 ? 'It read differently before' : `It was changed ${words.count(count)} times`,
    translation: 'The site’s own translation',
    answer: 'Your answer on the site',
    answerOn: (site: string) => `Your answer on ${site}`,
  },
  news: {
    gone: (day: string) => `Gone from the site since ${day}, at the latest.`,
    goneNote: (site: string) =>
      `A file of that day lists the reviews on ${site} without it. Whoever wrote it may have taken it down, or the site did.`,
    missing: (site: string, day: string) => `Your reply was not on ${site} on ${day}.`,
    missingNote: 'You had copied it before. Paste it there once more.',
  },
  preview: {
    title: 'As readers will see it',
    beneath: (site: string) => `beneath the review on ${site}`,
    more: 'Read more',
    less: 'Show less',
  },

  urgent: {
    meansElse: 'These words mean something else here?',
    moreUrgent: 'More urgent than it looks?',
    notUrgent: 'Not urgent, and why',
    sayWhy: 'Say why',
    title: 'How soon, in your words',
    readsLike: (signal: string, level: string) => `reads like ${signal.toLowerCase()}: ${level.toLowerCase()}.`,
    notThat: 'It is not about that',
    overlooked: 'Something was overlooked',
    wordsThatSay: 'The words that say so',
    comesToday: 'It then comes today.',
    notThere: 'These words are not in the review.',
    mark: 'Mark it',
    dismissed: (quoted: string, signal: string) => `Noted. “${quoted}” is not about ${signal.toLowerCase()}.`,
    added: (signal: string) => `Noted. It comes today, for “${signal.toLowerCase()}”.`,
  },
}
