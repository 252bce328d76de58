import type { ThemeId } from '../models/assessment'
import { COULD_BE_CHANCE, HARDLY_CHANCE } from './chance'
import type { Change } from './changes'
import type { FixEffect } from './charts/before-after-fix'
import type { Patterns } from './patterns'

/** Names of themes inside a sentence, as the interface says them. */
export type ThemeWords = (theme: ThemeId | 'other') => string

/** A headline and what stands behind it. */
export type PatternHeadline = { readonly title: string; readonly detail: string }

/** What a screen of months says first: whether a fix helped, else what rose, else what is complained about most. */
export function patternHeadline(patterns: Patterns, words: ThemeWords): PatternHeadline {
  const total = patterns.complaints.totals.reduce((sum, count) => sum + count, 0)
  if (patterns.reviews === 0)
    return { title: 'No reviews in these months.', detail: 'Choose other months, or import a file.' }
  if (total === 0)
    return {
      title: 'Nobody complained in these months.',
      detail: `${patterns.reviews.toLocaleString('en-US')} reviews, and none names a fault that Evenkeel knows.`,
    }
  const fix = [...patterns.fixes].sort((a, b) => (a.chance ?? 1) - (b.chance ?? 1))[0]
  if (fix && fix.chance !== undefined && fix.chance < COULD_BE_CHANCE) return fixHeadline(fix, words)
  const rose = patterns.changes.find(change => change.chance !== undefined && change.chance < COULD_BE_CHANCE)
  if (rose) {
    const up = rose.after / rose.monthsAfter > rose.before / rose.monthsBefore
    return {
      title: `${capital(words(rose.theme))}: ${up ? 'more' : 'fewer'} complaints in the last three months.`,
      detail: `${rate(rose.before, rose.monthsBefore)} a month before, ${rate(rose.after, rose.monthsAfter)} a month since. ${chanceSentence(rose.before, rose.after, rose.chance)}`,
    }
  }
  const most = patterns.complaints.series.find(series => series.theme !== 'other')
  return {
    title: most ? `${capital(words(most.theme))} is what people complain about most.` : 'What people complain about.',
    detail: `${most?.total ?? 0} of ${total} complaints. Nothing rose or fell more than chance would make it.`,
  }
}

function fixHeadline(effect: FixEffect, words: ThemeWords): PatternHeadline {
  const before = effect.before / effect.monthsBefore
  const after = effect.after / effect.monthsAfter
  const verb =
    after >= before
      ? 'did not fall'
      : after < before / 4
        ? 'nearly stopped'
        : after < before / 2
          ? 'more than halved'
          : 'fell'
  return {
    title: `Complaints about ${words(effect.fix.theme as ThemeId)} ${verb} after “${effect.fix.text}”.`,
    detail: `From ${rate(effect.before, effect.monthsBefore)} a month before to ${rate(effect.after, effect.monthsAfter)} a month since. ${chanceSentence(effect.before, effect.after, effect.chance)} Other things may have changed as well.`,
  }
}

/** What chance has to do with it, in a sentence that does not pretend. */
export function chanceSentence(before: number, after: number, chance: number | undefined): string {
  if (chance === undefined)
    return before + after === 0 ? 'There is nothing to compare.' : 'Too few to say anything. Read them.'
  if (chance < HARDLY_CHANCE)
    return `With ${before} before and ${after} after, chance alone would do this about once in ${roundedOdds(chance)}.`
  if (chance < COULD_BE_CHANCE) return `With ${before} before and ${after} after, it is hardly chance, but it could be.`
  return 'It could be chance.'
}

/** How a theme changed, for the list beside the charts. */
export function changeSentence(change: Change): string {
  return `From ${rate(change.before, change.monthsBefore)} a month to ${rate(change.after, change.monthsAfter)} a month in the last three. ${chanceSentence(change.before, change.after, change.chance)}`
}

/** Complaints a month, with one decimal where it tells something. */
export const rate = (count: number, months: number): string => {
  const value = months > 0 ? count / months : 0
  return value >= 10 || Number.isInteger(value) ? String(Math.round(value)) : value.toFixed(1).replace(/\.0$/, '')
}

function roundedOdds(chance: number): string {
  const odds = 1 / Math.max(chance, 1e-6)
  const step = 10 ** Math.floor(Math.log10(odds))
  return (Math.round(odds / step) * step).toLocaleString('en-US')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
