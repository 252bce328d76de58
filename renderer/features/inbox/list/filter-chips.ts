import type { InboxFilter, InboxViewId, RatingBucket } from '../../../../shared/inbox/inbox-filter'
import type { Polarity, ThemeId } from '../../../../shared/models/assessment'
import { monthWords } from '../../../components/date-words'
import {
  countWord,
  fairnessNames,
  languageName,
  levelNames,
  platformNames,
  stateNames,
  themeNames,
} from '../../../components/words'

/** One condition of a filter, with what remains when it is taken away. */
export type FilterChip = { readonly id: string; readonly label: string; readonly without: InboxFilter }

/** The standing views by name. */
export const viewNames: Readonly<Record<InboxViewId, string>> = {
  'to-answer': 'To answer',
  urgent: 'Urgent',
  waiting: 'Waiting',
  done: 'Done',
  earlier: 'Earlier, without an answer',
  all: 'All',
}

/** A rating as the filter says it: "1 star", "Grade B", "Recommended". */
export function ratingName(bucket: RatingBucket): string {
  if (bucket === 'yes') return 'Recommended'
  if (bucket === 'no') return 'Not recommended'
  if (bucket === 'none') return 'No rating'
  if ('ABCDF'.includes(bucket)) return `Grade ${bucket}`
  return bucket === '1' ? '1 star' : `${bucket} stars`
}

/** A theme of a filter, with its polarity where it names one: "Delivery", "Delivery, praise". */
export function themeName(theme: ThemeId | `${ThemeId}:${Polarity}`): string {
  const [id = '', polarity] = theme.split(':')
  const name = themeNames[id as ThemeId] ?? id
  return polarity === undefined ? name : `${name}, ${polarity === 'negative' ? 'complaint' : 'praise'}`
}

/** The lists of a filter that hold conditions, in the order in which they are shown. */
const lists = ['platforms', 'ratings', 'states', 'tiers', 'themes', 'fairness', 'months', 'languages'] as const
export type FilterList = (typeof lists)[number]

const labels: { readonly [List in FilterList]: (value: never, now: number) => string } = {
  platforms: (value: keyof typeof platformNames) => platformNames[value],
  ratings: ratingName,
  states: (value: keyof typeof stateNames) => stateNames[value],
  tiers: (value: keyof typeof levelNames) => levelNames[value],
  themes: themeName,
  fairness: (value: keyof typeof fairnessNames) => fairnessNames[value],
  months: (value: string, now) => monthWords(value, now),
  languages: (value: string) => languageName(value),
}

/** How one value of a filter list is called. */
export const valueName = (list: FilterList, value: string | number, now: number): string =>
  labels[list](value as never, now)

/** Every condition of a filter beside its view, as something that can be taken away. */
export function filterChips(filter: InboxFilter, now: number): FilterChip[] {
  const chips: FilterChip[] = []
  if (filter.only) chips.push({ id: 'only', label: 'This week', without: clear(filter, 'only') })
  if (filter.search?.trim()) chips.push({ id: 'search', label: filter.search.trim(), without: clear(filter, 'search') })
  for (const list of lists) {
    const values: readonly (string | number)[] = filter[list] ?? []
    for (const value of values) {
      chips.push({ id: `${list}-${value}`, label: valueName(list, value, now), without: toggled(filter, list, value) })
    }
  }
  return chips
}

/** The filter with a value put in, or taken out if it was in. */
export function toggled(filter: InboxFilter, list: FilterList, value: string | number): InboxFilter {
  const values: readonly (string | number)[] = filter[list] ?? []
  const next = values.includes(value) ? values.filter(other => other !== value) : [...values, value]
  return next.length === 0 ? clear(filter, list) : { ...filter, [list]: next }
}

/** The view alone, without conditions. */
export const withoutConditions = (filter: InboxFilter): InboxFilter => ({ view: filter.view })

/** "No review fits all three filters.", as many as there are. */
export function noneFits(chips: number): string {
  if (chips === 1) return 'No review fits this filter.'
  return chips === 2 ? 'No review fits both filters.' : `No review fits all ${countWord(chips)} filters.`
}

function clear(filter: InboxFilter, key: FilterList | 'search' | 'only'): InboxFilter {
  const { [key]: _gone, ...rest } = filter
  return rest
}
