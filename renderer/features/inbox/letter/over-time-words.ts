import type { Messages } from '../../../messages/messages'
import type { Burst } from '../../../../shared/over-time/bursts'

/** Whether a burst is mostly of low ratings, mostly of high ones, or neither. */
export const moodOf = ({ ids, low, high }: Burst): 'low' | 'high' | 'mixed' =>
  low * 2 >= ids.length ? 'low' : high * 2 >= ids.length ? 'high' : 'mixed'

/** How many came and how many are usual: "Eleven reviews came to Yelp within two days. Usual are about one in a week." */
export function burstWords({ letter, words }: Messages, burst: Burst): string {
  const m = letter.overTime.burst
  const { ids, kind, platform, days, hours, low, high, usualPerDay } = burst
  const title = m.title(ids.length, kind, words.platforms[platform], days, hours)
  const ratings = kind === 'all' && low + high > 0 ? [m.ratings(low, high)] : []
  return [title, usualWords(m, usualPerDay), ...ratings].join(' ')
}

function usualWords(m: Messages['letter']['overTime']['burst'], perDay: number): string {
  const week = Math.round(perDay * 7)
  if (week >= 1) return m.usual(week, 'week')
  const month = Math.round(perDay * 30)
  return month >= 1 ? m.usual(month, 'month') : m.usualFewer
}
