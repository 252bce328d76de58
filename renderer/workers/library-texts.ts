import { database } from '../database/database'
import type { ChangedIds } from '../database/changes'

/** So many reviews are read at a time: a question comes in between, and nobody's writing waits behind a long reading. */
const page = 1000

/** The lower-cased words of every review in memory, read bit by bit. */
export function libraryTexts() {
  const texts = new Map<string, string>()
  /** The last review that was read; undefined once all are there. */
  let after: string | undefined = ''
  let stale: ReadonlySet<string> = new Set()

  async function readPage(): Promise<void> {
    if (after === undefined) return
    const reviews = await database.reviews.where(':id').above(after).limit(page).toArray()
    for (const review of reviews) texts.set(review.id, searchable(review))
    after = reviews.length < page ? undefined : reviews.at(-1)?.id
  }

  async function readStale(): Promise<void> {
    const asked = [...stale]
    stale = new Set()
    if (asked.length === 0) return
    const fresh = await database.reviews.bulkGet(asked)
    asked.forEach((id, index) => {
      const review = fresh[index]
      if (review) texts.set(id, searchable(review))
      else texts.delete(id)
    })
  }

  return {
    of: (id: string): string => texts.get(id) ?? '',
    /** The words of the review alone, without its name and title. */
    wordsOf: (id: string): string => {
      const text = texts.get(id) ?? ''
      return text.slice(text.indexOf('\n', text.indexOf('\n') + 1) + 1)
    },
    isWhole: () => after === undefined,
    readPage,
    /** Reads what changed, where the rest is there. */
    readStale,
    /** Reads all that is not there yet. */
    async readAll(): Promise<void> {
      while (after !== undefined) await readPage()
      await readStale()
    },
    /** What changed is read again before the next search. */
    takeIn(ids: ChangedIds): void {
      if (ids === 'all') {
        texts.clear()
        after = ''
        stale = new Set()
      } else stale = new Set([...stale, ...ids])
    },
  }
}

const searchable = (review: { author: string; title?: string; text: string }) =>
  `${review.author}\n${review.title ?? ''}\n${review.text}`.toLowerCase()
