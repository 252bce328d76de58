import type { ColumnMapping, ColumnRole } from '../../../shared/importers/source'
import type { Platform } from '../../../shared/models/review'

/** What a column can be read as, as the list offers it. Some choices also say how: the scale, or which comes first. */
export const columnChoices = [
  { id: 'text', title: 'Review text' },
  { id: 'rating', title: 'Stars, 1 to 5' },
  { id: 'rating:10', title: 'Points, up to 10' },
  { id: 'rating:100', title: 'Points, up to 100' },
  { id: 'score', title: 'Another score, beside the rating' },
  { id: 'date', title: 'Date' },
  { id: 'date:day-first', title: 'Date, day first' },
  { id: 'date:month-first', title: 'Date, month first' },
  { id: 'time', title: 'Time' },
  { id: 'author', title: 'Author' },
  { id: 'title', title: 'Title of the review' },
  { id: 'platform', title: 'Site' },
  { id: 'url', title: 'Link to the review' },
  { id: 'id', title: 'Number of the review' },
  { id: 'owner-reply', title: 'Your reply' },
  { id: 'owner-reply-date', title: 'Date of your reply' },
  { id: 'ignore', title: 'Leave out' },
] as const satisfies readonly { readonly id: `${ColumnRole}${'' | `:${string}`}`; readonly title: string }[]
export type ColumnChoice = (typeof columnChoices)[number]['id']

/** The choice that stands for a column of a mapping. `proposed` is what the app read in the table itself. */
export function choiceOf(mapping: ColumnMapping, column: number, proposed: ColumnMapping): ColumnChoice {
  const role = mapping.roles[column] ?? 'ignore'
  if (role === 'rating' && (mapping.scaleMax === 10 || mapping.scaleMax === 100)) return `rating:${mapping.scaleMax}`
  if (role === 'date' && mapping.dateOrder !== undefined && mapping.dateOrder !== proposed.dateOrder) {
    return `date:${mapping.dateOrder}`
  }
  return role
}

/** The mapping after a choice for one column. Another column that held the same role is left out, but several texts may stand. */
export function withChoice(
  mapping: ColumnMapping,
  column: number,
  choice: ColumnChoice,
  proposed: ColumnMapping,
): ColumnMapping {
  const [role = 'ignore', how] = choice.split(':') as [ColumnRole, string?]
  const roles = mapping.roles.map((other, index): ColumnRole => {
    if (index === column) return role
    return other === role && role !== 'text' && role !== 'ignore' ? 'ignore' : other
  })
  const { scaleMax, dateOrder, ...rest } = mapping
  const scale = role === 'rating' ? (how === undefined ? undefined : Number(how)) : scaleMax
  const order = role === 'date' ? orderOf(how, proposed) : dateOrder
  return {
    ...rest,
    roles,
    ...(scale !== undefined && { scaleMax: scale }),
    ...(order !== undefined && { dateOrder: order }),
  }
}

function orderOf(how: string | undefined, proposed: ColumnMapping): ColumnMapping['dateOrder'] {
  return how === 'day-first' || how === 'month-first' ? how : proposed.dateOrder
}

/** The mapping with the place where its rows were said; undefined leaves it to the file. */
export function withPlatform(mapping: ColumnMapping, platform: Platform | undefined): ColumnMapping {
  const { platform: _platform, ...rest } = mapping
  return platform === undefined ? rest : { ...rest, platform }
}

const contact = /@[\w-]{1,60}\.|\+?\d[\d ()./-]{7,20}\d$/

/** Whether a column that is left out holds contact data: private, and not needed to answer. */
export const holdsContacts = (samples: readonly string[]): boolean =>
  samples.some(sample => contact.test(sample.slice(0, 120)) && !/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/.test(sample))
