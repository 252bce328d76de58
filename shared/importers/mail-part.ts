import { mailboxReader, readMessage } from './containers/mail-messages'
import type { SourceState } from './json-part'
import { mailbox } from './mailbox'
import { finishReview } from './raw-review'
import type { ReadEvent, ReadOptions } from './source'
import { tell } from './told'

/** Reads the letters of a mailbox as they come. */
export async function* readMail(
  file: string,
  texts: AsyncIterable<string>,
  options: ReadOptions,
  state: SourceState,
): AsyncGenerator<ReadEvent[]> {
  const reader = mailboxReader()
  const context = { format: mailbox.id, file, seen: state.seen }
  let row = 0
  const read = (letters: readonly string[]): ReadEvent[] =>
    letters.map(letter => {
      row += 1
      const review = finishReview(mailbox.read(readMessage(letter), options), row, context)
      return typeof review === 'string'
        ? { kind: 'rejected', file, row, reason: review, told: tell(review) }
        : { kind: 'review', file, row, review }
    })
  yield [{ kind: 'part', file, format: mailbox.id, title: mailbox.title }]
  for await (const text of texts) yield read(reader.push(text))
  yield read(reader.end())
}
