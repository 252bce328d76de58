import { useLiveQuery } from 'dexie-react-hooks'

/** The answer of a query, kept fresh while what it read changes; undefined until the first answer. */
export const useQuery = <T>(query: () => Promise<T>, dependencies: readonly unknown[] = []): T | undefined =>
  useLiveQuery(query, [...dependencies])
