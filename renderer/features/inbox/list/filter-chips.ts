import type { InboxFilter, RatingBucket } from '../../../../shared/inbox/inbox-filter'
import type { Polarity, ThemeId } from '../../../../shared/models/assessment'
import { spokenMonth } from '../../../components/date-words'
import type { Messages } from '../../../messages/messages'

/** One condition of a filter, with what remains when it is taken away. */
export type FilterChip = { readonly id: string; readonly label: string; readonly without: InboxFilter }

/** A rating as the filter says it: "1 star", "Grade B", "Recommended". */
function ratingName({ inbox: { filter: m }, parts }: Messages, bucket: RatingBucket): string {
  if (bucket === 'yes') return m.recommended
  if (bucket === 'no') return m.notRecommended
  if (bucket === 'none') return m.noRating
  return 'ABCDF'.includes(bucket) ? parts.rating.grade(bucket) : m.stars(Number(bucket))
}

/** A theme of a filter, with its polarity where it names one: "Delivery", "Delivery, praise". */
function themeName({ inbox: { filter: m }, words }: Messages, theme: ThemeId | `${ThemeId}:${Polarity}`): string {
  const [id, polarity] = theme.split(':') as [ThemeId, Polarity?]
  return polarity === undefined ? words.themes[id] : m.themeWith(words.themes[id], polarity)
}

/** The lists of a filter that hold conditions, in the order in which they are shown. */
const lists = ['platforms', 'ratings', 'states', 'tiers', 'themes', 'fairness', 'months', 'languages'] as const
export type FilterList = (typeof lists)[number]

const labels: { readonly [List in FilterList]: (m: Messages, value: never, now: number) => string } = {
  platforms: ({ words }, value: keyof Messages['words']['platforms']) => words.platforms[value],
  ratings: ratingName,
  states: ({ words }, value: keyof Messages['words']['states']) => words.states[value],
  tiers: ({ words }, value: keyof Messages['words']['levels']) => words.levels[value],
  themes: themeName,
  fairness: ({ words }, value: keyof Messages['words']['fairness']) => words.fairness[value],
  months: (m, value: string, now) => m.locale.capital(spokenMonth(m, value, now)),
  languages: ({ words }, value: string) => words.language(value),
}

/** How one value of a filter list is called. */
export const valueName = (m: Messages, list: FilterList, value: string | number, now: number): string =>
  labels[list](m, value as never, now)

/** Every condition of a filter beside its view, as something that can be taken away. */
export function filterChips(m: Messages, filter: InboxFilter, now: number): FilterChip[] {
  const chips: FilterChip[] = []
  if (filter.only) chips.push({ id: 'only', label: m.inbox.views.thisWeek, without: clear(filter, 'only') })
  if (filter.search?.trim()) chips.push({ id: 'search', label: filter.search.trim(), without: clear(filter, 'search') })
  for (const list of lists) {
    const values: readonly (string | number)[] = filter[list] ?? []
    for (const value of values) {
      chips.push({
        id: `${list}-${value}`,
        label: valueName(m, list, value, now),
        without: toggled(filter, list, value),
      })
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

function clear(filter: InboxFilter, key: FilterList | 'search' | 'only'): InboxFilter {
  const { [key]: _gone, ...rest } = filter
  return rest
}
