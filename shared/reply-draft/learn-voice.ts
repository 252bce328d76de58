import type { OwnVoice } from '../models/profile'

/** With fewer replies there is no habit to be seen. */
const ENOUGH = 3
/** The share of replies in which a habit must show. */
const HABIT = 0.5
const LONGEST = 40

const OPENER = /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b/i
const NAME = /^\p{Lu}[\p{L}'’-]{0,20}\.?$/u
const SIGN_OFF =
  /^(?:(?:very |with |my )?(?:warm(?:est|ly)?|kind(?:est|ly)?|best|many|sincere(?:ly)?|yours|cheers|regards|thanks|thank you|gratefully|respectfully|all the best|take care|see you|until|be well|cordially|love)\b[\p{L} ']{0,24})[,.!]?$/iu

/**
 * What the owner's own replies have in common: how they begin, how they end before the signature, how long they are.
 * @param replies approved public replies, as they were posted, the newest first
 * @param signature the signature of the profile, which is no part of the length
 * @returns undefined where there are too few replies to tell a habit
 */
export function learnVoice(replies: readonly string[], signature: string): OwnVoice | undefined {
  if (replies.length < ENOUGH) return undefined
  const parts = replies.map(reply => partsOf(reply, signature))
  return {
    isUsed: true,
    greeting: habitOf(parts.map(({ greeting }) => greeting)),
    signOff: habitOf(parts.map(({ signOff }) => signOff)),
    words: median(parts.map(({ words }) => words)),
  }
}

type Parts = { readonly greeting: string; readonly signOff: string; readonly words: number }

function partsOf(reply: string, signature: string): Parts {
  const lines = reply.split('\n').map(line => line.trim())
  const kept = lines.filter(line => line !== '')
  const isSignature = (line: string | undefined): boolean =>
    line !== undefined &&
    line !== '' &&
    (line === signature || signature.startsWith(line) || line.startsWith(signature))
  const body = isSignature(kept.at(-1)) ? kept.slice(0, -1) : kept
  const last = body.at(-1) ?? ''
  const signOff = last.length <= LONGEST && SIGN_OFF.test(last) ? last : ''
  return {
    greeting: greetingOf(body[0] ?? ''),
    signOff,
    words: (signOff === '' ? body : body.slice(0, -1)).join(' ').split(/\s+/).length,
  }
}

/** "Hi Dana, …" is "Hi …,"; "Dana, thank you" is "…,". Without a greeting ''. */
function greetingOf(line: string): string {
  const head = /^[^,.!?]{1,30}(?=,|$)/.exec(line)?.[0] ?? ''
  const opener = OPENER.exec(head)?.[0] ?? ''
  const rest = head
    .slice(opener.length)
    .split(/\s+/)
    .filter(word => word !== '')
  const isName = rest.length > 0 && rest.length < 3 && rest.every(word => NAME.test(word))
  if (opener === '') return isName && rest.length === 1 && !NO_NAME.test(head) ? '…,' : ''
  if (rest.length === 0) return `${opener},`
  return isName ? `${opener} …,` : rest.length < 3 ? `${head},` : ''
}

/** Words at the head of a sentence that look like a name before a comma. */
const NO_NAME = /^(?:thanks|sorry|first|also|yes|no|well|ouch|wow|unfortunately|today|again|still|and|but|so)$/i

function habitOf(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best] = [...counts].filter(([value]) => value !== '').sort((a, b) => b[1] - a[1])
  return best && best[1] >= values.length * HABIT ? best[0] : ''
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
