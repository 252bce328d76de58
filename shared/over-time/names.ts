import { authorKey } from '../importers/identity'

/**
 * How alike two shown names are: `full` with the same last name, `initial` where one or both give only its first letter,
 * `first` where one gives none. Undefined where they differ, or where one names nobody.
 */
export type SameName = 'full' | 'initial' | 'first'

/** Compares two names as the sites show them: "Amara Garcia", "Amara G.", "Amara". */
export function sameName(a: string, b: string): SameName | undefined {
  const [left, right] = [authorKey(a), authorKey(b)]
  if (left === '' || right === '') return undefined
  if (left === right) {
    if (!left.includes(' ')) return 'first'
    const [one, other] = [lastName(a), lastName(b)]
    if (one.length === 1 || other.length === 1) return 'initial'
    return one === other ? 'full' : undefined
  }
  return left.startsWith(`${right} `) || right.startsWith(`${left} `) ? 'first' : undefined
}

const lastName = (name: string): string =>
  name
    .toLowerCase()
    .match(/[\p{L}\p{N}]{1,40}/gu)
    ?.at(-1) ?? ''

/** Whether a name names somebody. */
export const isNamed = (name: string): boolean => authorKey(name) !== ''

/** What names that may be one person's have in common; undefined where a name has no more than one word. */
export function personKey(name: string): string | undefined {
  const key = authorKey(name)
  return key.includes(' ') ? key : undefined
}
