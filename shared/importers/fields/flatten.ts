import { isRecord, type JsonRecord } from '../containers/json-records'

/** A record as named cells: nested objects become `user.name`, lists of plain values are joined, other lists left out. */
export function flatten(record: JsonRecord): Map<string, string> {
  const cells = new Map<string, string>()
  const put = (value: JsonRecord, prefix: string, depth: number): void => {
    for (const key of Object.keys(value)) {
      const item = value[key]
      const name = prefix + key
      if (isRecord(item)) {
        if (depth < 3) put(item, `${name}.`, depth + 1)
      } else if (Array.isArray(item)) {
        const plain = item.filter(each => typeof each === 'string' || typeof each === 'number')
        if (plain.length > 0) cells.set(name, plain.join(', '))
      } else if (item !== null && item !== undefined) cells.set(name, cellOf(item))
    }
  }
  put(record, '', 0)
  return cells
}

/** A plain JSON value as a cell. */
export const cellOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
