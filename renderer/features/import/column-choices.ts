import type { ColumnMapping, ColumnRole, TableOutline } from '../../../shared/importers/source'
import type { Platform } from '../../../shared/models/review'
import type { Messages } from '../../messages/messages'

/** What a column can be read as, as the list offers it. Some choices also say how: the scale, or which comes first. */
export const columnChoices = [
  'text',
  'rating',
  'rating:10',
  'rating:100',
  'score',
  'date',
  'date:day-first',
  'date:month-first',
  'time',
  'author',
  'title',
  'platform',
  'url',
  'id',
  'owner-reply',
  'owner-reply-date',
  'ignore',
] as const satisfies readonly ColumnChoice[]
/** A role, or one of the roles that say how: `rating:10`, `date:day-first`. */
export type ColumnChoice = ColumnRole | `rating:${number}` | `date:${NonNullable<ColumnMapping['dateOrder']>}`

/** Every choice for a column, with the one that stands where the list does not have it (a score out of 7). */
export const choicesWith = (choice: ColumnChoice): readonly ColumnChoice[] =>
  columnChoices.some(each => each === choice) ? columnChoices : [...columnChoices, choice]

/** A choice as the list names it. */
export const choiceTitle = (m: Messages['imports']['columns'], choice: ColumnChoice): string =>
  isPoints(choice) ? m.points(Number(choice.slice('rating:'.length))) : m.choices[choice]

const isPoints = (choice: ColumnChoice): choice is `rating:${number}` => choice.startsWith('rating:')

/**
 * The choice that stands for a column. Which part of a date comes first is named only in a mapping of the owner's own:
 * in a proposal the table itself decides it.
 */
export function choiceOf(mapping: ColumnMapping, column: number, isOwn: boolean): ColumnChoice {
  const role = mapping.roles[column] ?? 'ignore'
  const { scaleMax, dateOrder } = mapping
  if (role === 'rating' && scaleMax !== undefined && scaleMax !== 5) return `rating:${scaleMax}`
  return role === 'date' && dateOrder !== undefined && isOwn ? `date:${dateOrder}` : role
}

/** The mapping after a choice for one column. Another column that held the same role is left out, but several texts may stand. */
export function withChoice(mapping: ColumnMapping, column: number, choice: ColumnChoice): ColumnMapping {
  const [role = 'ignore', how] = choice.split(':') as [ColumnRole, string?]
  const roles = mapping.roles.map((other, index): ColumnRole => {
    if (index === column) return role
    return other === role && role !== 'text' && role !== 'ignore' ? 'ignore' : other
  })
  const { scaleMax, dateOrder, ...rest } = mapping
  const scale = role === 'rating' ? Number(how ?? 5) : scaleMax
  const order = role !== 'date' ? dateOrder : how === 'day-first' || how === 'month-first' ? how : undefined
  return {
    ...rest,
    roles,
    ...(scale !== undefined && { scaleMax: scale }),
    ...(order !== undefined && { dateOrder: order }),
  }
}

/** The owner's answer which comes first in dates: of a table with its columns, of a known format alone. */
export function withDateOrder(
  signature: string,
  mappings: readonly ColumnMapping[],
  tables: readonly { readonly outline: TableOutline }[],
  dateOrder: NonNullable<ColumnMapping['dateOrder']>,
): ColumnMapping {
  const own = mappings.find(mapping => mapping.signature === signature)
  const proposal = tables.find(({ outline }) => outline.signature === signature)?.outline.proposal
  return { ...(own ?? proposal ?? { signature, roles: [] }), dateOrder }
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
