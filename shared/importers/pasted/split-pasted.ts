import type { Platform } from '../../models/review'
import type { Card } from './card'
import { pastedLine, type PastedLine } from './pasted-lines'

/** Longer pastes are cut: a page holds far less. */
export const longestPaste = 2_000_000

const signs: readonly (readonly [platform: Platform, sign: RegExp])[] = [
  ['google', /local guide|response from the owner|price per person|\(owner\)|on google\b|google maps/gi],
  ['facebook', /(?:recommends|doesn['’]t recommend) |all reactions|\bfacebook\b|write a comment/gi],
  ['yelp', /\belite \d\d|\boh no\b|business owner information|\byelp\b|star rating|useful \d/gi],
  ['angi', /recommend this pro|\bangi\b|angie['’]s list|overall grade/gi],
  ['tripadvisor', /of 5 bubbles|wrote a review|date of (?:visit|stay)|\btripadvisor\b/gi],
  ['trustpilot', /date of experience|\btrustpilot\b|unprompted review/gi],
]

/** The site whose page a text was copied from, by what only that site writes; undefined where nothing tells. */
export function platformOfPaste(text: string): Platform | undefined {
  const votes = signs.map(([platform, sign]) => [platform, text.match(sign)?.length ?? 0] as const)
  const [best, second] = votes.sort((a, b) => b[1] - a[1])
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : undefined
}

/** Where one review begins and ends among the lines: its head, then its words. */
type Block = { start: number; wordsFrom: number; readonly kinds: Set<'rating' | 'date'> }

const isHead = ({ kind }: PastedLine): boolean => kind === 'rating' || kind === 'date'
const isQuiet = ({ kind }: PastedLine): boolean => kind === 'blank' || kind === 'furniture' || kind === 'where'

/** A head reaches this many lines back to the name. */
const farthest = 9

/** The line with the name above a head; the head itself where there is none. */
function startOf(lines: readonly PastedLine[], head: number, least: number): number {
  if (lines[head]?.author !== undefined) return head
  for (let at = head - 1; at >= Math.max(least, head - farthest); at--) {
    const line = lines[at]
    if (line?.kind === 'name') return at
    if (!line || !isQuiet(line)) break
  }
  return head
}

function blocksOf(lines: readonly PastedLine[]): Block[] {
  const blocks: Block[] = []
  let [inAnswer, answerAt] = [false, -1]
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'answer') [inAnswer, answerAt] = [true, at]
    if (!isHead(line)) continue
    const last = blocks.at(-1)
    // The date right beneath "Response from the owner" is that of the response.
    if (inAnswer && line.kind === 'date' && at - answerAt <= 4 && startOf(lines, at, answerAt + 3) === at) continue
    const told = [
      ...(line.rating === undefined ? [] : ['rating' as const]),
      ...(line.date === undefined ? [] : ['date' as const]),
    ]
    const between = last ? lines.slice(last.wordsFrom, at) : []
    const belongs =
      last &&
      !inAnswer &&
      line.author === undefined &&
      told.every(kind => !last.kinds.has(kind)) &&
      between.every(each => isQuiet(each) || each.kind === 'name') &&
      between.filter(({ kind }) => kind === 'name').length <= 1
    if (belongs) {
      for (const kind of told) last.kinds.add(kind)
      last.wordsFrom = at + 1
      continue
    }
    blocks.push({ start: startOf(lines, at, last?.wordsFrom ?? 0), wordsFrom: at + 1, kinds: new Set(told) })
    inAnswer = false
  }
  return blocks
}

/** The words among lines, without what the site put before and after them. */
function wordsOf(lines: readonly PastedLine[], from: number, to: number): string {
  let [first, last] = [from, to]
  const isNone = (at: number): boolean => {
    const line = lines[at]
    return line === undefined || isQuiet(line)
  }
  while (first < last && isNone(first)) first += 1
  while (last > first && isNone(last - 1)) last -= 1
  return lines
    .slice(first, last)
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ text }) => text)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

function cardOf(lines: readonly PastedLine[], { start, wordsFrom }: Block, end: number, platform: Platform): Card {
  const head = lines.slice(start, wordsFrom)
  const find = (key: 'author' | 'rating' | 'date'): string =>
    head.map(line => line[key]).find(each => each !== undefined) ?? ''
  // Some pages set the name after stars and date.
  const below = find('author') === '' && lines[wordsFrom]?.kind === 'name' && wordsFrom + 1 < end
  const from = below ? wordsFrom + 1 : wordsFrom
  const answerAt = lines.findIndex((line, at) => at >= from && at < end && line.kind === 'answer')
  const detailAt = lines.findIndex((line, at) => at > from && at < end && line.kind === 'detail')
  const textEnd = Math.min(answerAt < 0 ? end : answerAt, detailAt < 0 ? end : detailAt)
  let replyFrom = answerAt + 1
  while (answerAt >= 0 && replyFrom < Math.min(end, answerAt + 5)) {
    const line = lines[replyFrom]
    if (!line || !(isQuiet(line) || line.kind === 'date' || line.kind === 'name')) break
    replyFrom += 1
  }
  return {
    platform,
    author: below ? (lines[wordsFrom]?.text ?? '') : find('author'),
    date: find('date'),
    rating: find('rating').replace(/[.,]0$/, ''),
    text: wordsOf(lines, from, textEnd),
    reply: answerAt < 0 ? '' : wordsOf(lines, replyFrom, end),
  }
}

/**
 * Splits what was copied from a page of reviews into cards, by the lines with names, stars and dates. What cannot be
 * told apart stays together in one card; the owner joins, splits and corrects them.
 */
export function splitPasted(given: string, fallback: Platform = 'other'): Card[] {
  const text = given.slice(0, longestPaste).replace(/\r\n?/g, '\n')
  const platform = platformOfPaste(text) ?? fallback
  const lines = text.split('\n').map(pastedLine)
  const blocks = blocksOf(lines)
  if (blocks.length === 0) {
    const words = text.trim()
    return words === '' ? [] : [{ platform, author: '', date: '', rating: '', text: words, reply: '' }]
  }
  const cards = blocks.map((block, index) => cardOf(lines, block, blocks[index + 1]?.start ?? lines.length, platform))
  return cards.filter(card => card.text !== '' || card.rating !== '' || card.author !== '')
}
