import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** A line longer than this is reported instead of read: no review is, and memory stays bounded. In UTF-16 units. */
const longestLine = 32_000_000

/** One line as read: what it holds, or why it holds nothing. Lines count from 1; empty ones are passed over. */
export type ReadLine =
  { readonly number: number; readonly value: unknown } | { readonly number: number; readonly mistake: string }

/** Reads JSON Lines piece by piece. What stands in one piece comes together, so that it can be answered together. */
export async function* readJsonLines(input: Readable): AsyncGenerator<readonly ReadLine[]> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  let number = 0
  let tooLong = false
  const take = (text: string): ReadLine | undefined => {
    number += 1
    if (tooLong) {
      tooLong = false
      return { number, mistake: 'is longer than 32 MB' }
    }
    if (text.trim() === '') return undefined
    try {
      return { number, value: JSON.parse(text) }
    } catch {
      return { number, mistake: 'is no JSON' }
    }
  }
  for await (const piece of input as AsyncIterable<Uint8Array>) {
    const text = decoder.decode(piece, { stream: true })
    // Looking for the end in the new piece alone keeps a long line from being looked through again and again.
    const lines = text.includes('\n') ? (rest + text).split('\n') : []
    rest = lines.pop() ?? rest + text
    if (rest.length > longestLine) {
      rest = ''
      tooLong = true
    }
    const taken = lines.map(take).filter(line => line !== undefined)
    if (taken.length > 0) yield taken
  }
  const last = rest + decoder.decode()
  const taken = last !== '' || tooLong ? take(last) : undefined
  if (taken) yield [taken]
}

/** Writes values as JSON Lines, and waits while the reader at the other end is slower. */
export const writeJsonLines = (output: Writable, values: readonly unknown[]): Promise<void> =>
  writeText(output, values.map(value => `${JSON.stringify(value)}\n`).join(''))

/** Writes text, and waits while the reader at the other end is slower. */
export async function writeText(output: Writable, text: string): Promise<void> {
  if (text !== '' && !output.write(text)) await once(output, 'drain')
}
