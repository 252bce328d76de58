import { platformOf, platformOfId, platformOfUrl } from '../fields/platform'
import type { Platform } from '../../models/review'
import type { Field, TableHead, TablePlan } from '../importer'
import type { ColumnMapping, ColumnRole, ReadOptions } from '../source'
import { dateHints } from './date-hints'
import { everTogether } from './ever-together'
import { columnCells } from './table-head'

/** The id with which reviews of an unknown table are stored. */
export const genericFormat = 'generic-table'

const fieldOf: Readonly<Record<Exclude<ColumnRole, 'ignore'>, Field>> = {
  text: 'text',
  rating: 'rating',
  score: 'score',
  date: 'date',
  time: 'time',
  author: 'author',
  platform: 'platform',
  url: 'url',
  id: 'id',
  'owner-reply': 'owner-reply',
  'owner-reply-date': 'owner-reply-date',
  title: 'title',
}

/** The platform that most cells of a table speak of by their ids or addresses, or the names of its columns. */
export function platformOfTable(head: TableHead): Platform | undefined {
  const votes = new Map<Platform, number>()
  let [ids, cells] = [0, 0]
  for (let column = 0; column < Math.max(head.columns.length, head.rows[0]?.length ?? 0); column++) {
    for (const cell of columnCells(head, column)) {
      if (cell.length > 160 || cell.includes(' ')) continue
      cells += 1
      const platform = platformOfId(cell) ?? platformOfUrl(cell)
      if (!platform) continue
      ids += 1
      votes.set(platform, (votes.get(platform) ?? 0) + 1)
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  if (best && best[1] >= ids * 0.9 && best[1] >= Math.min(3, head.rows.length) && cells > 0) return best[0]
  const named = head.keys
    .map(key => platformOf(key.replaceAll('_', ' ')))
    .filter(
      platform => platform !== undefined && platform !== 'email' && platform !== 'phone' && platform !== 'website',
    )
  return named.length > 0 && named.every(platform => platform === named[0]) ? named[0] : undefined
}

/** Turns the owner's (or the proposed) mapping into a plan for the rows. */
export function planOf(head: TableHead, mapping: ColumnMapping, options: ReadOptions): TablePlan {
  const columns: Partial<Record<Field, number[]>> = {}
  mapping.roles.forEach((role, column) => {
    if (role !== 'ignore') (columns[fieldOf[role]] ??= []).push(column)
  })
  const { hints, evidence } = dateHints(head, columns.date ?? [], options)
  // What was remembered of an earlier file does not stand against what this one shows.
  const shown = evidence.mixed ? undefined : evidence.order
  const order = shown ?? mapping.dateOrder ?? hints.order
  const flags =
    evidence.order === undefined && evidence.open > 0 && mapping.dateOrder === undefined
      ? ['date-ambiguous']
      : undefined
  const texts = columns.text ?? []
  return {
    columns,
    platform: mapping.platform ?? (columns.platform ? undefined : platformOfTable(head)),
    idScope: mapping.signature,
    rejectsSlips: true,
    ratingMax: mapping.scaleMax,
    dates: { ...hints, ...(order && { order }) },
    // What stands in one column or the other is no answer to two questions.
    ...(texts.length > 1 &&
      everTogether(head, texts) && { questions: texts.map(column => head.columns[column] ?? '') }),
    flags,
  }
}
